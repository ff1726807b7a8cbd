const IN_PAGE = /\s(?:href|src|srcset)="([^"]*)"/g;
const IN_SCRIPT = /["']\.\/([\w-]+\.js)["']/g;

/** The addresses in an attribute; a list of pictures names several. */
const addressesIn = (value: string): string[] => value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '');

/** The files of the site that a page needs to be shown: style, type, scripts and pictures. */
export const assetsOfPage = (html: string, base: string): string[] => [
  ...new Set(
    [...html.matchAll(IN_PAGE)]
      .flatMap(([, value = '']) => addressesIn(value))
      .filter((address) => address.startsWith(`${base}assets/`) && !address.includes('..')),
  ),
];

/** The scripts that a script loads when it needs them: they stand beside it. */
export const assetsOfScript = (code: string, address: string): string[] => {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  return [...new Set([...code.matchAll(IN_SCRIPT)].map(([, name = '']) => folder + name))];
};
