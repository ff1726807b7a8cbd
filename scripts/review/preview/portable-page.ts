/** Where what a page refers to can be found from a folder that somebody unpacked. */
export interface Portable {
  /** How many folders deep the page stands. */
  readonly depth: number;
  /** The site's own address, for pages that are not in the folder. */
  readonly siteUrl: string;
  readonly isKept: (path: string) => boolean;
}

const REFERENCE = /(\s(?:href|src)=")(\/[^"]*)"/g;
const PICTURES = /(\ssrcset=")([^"]*)"/g;

const point = (reference: string, { depth, siteUrl, isKept }: Portable): string => {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(reference) ?? [];
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return isKept(file) ? `${'../'.repeat(depth)}${file.slice(1)}${rest}` : siteUrl + reference;
};

/**
 * A page that can be opened from a folder on a disk: what comes along is found beside it, and the rest on the site. The
 * scripts and the policy go: browsers run no module from a disk, and a policy there would also hold back the styles.
 */
export const portablePage = (html: string, portable: Portable): string =>
  html
    .replaceAll(/<script type="module"[^>]*><\/script>/g, '')
    .replaceAll(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')
    .replaceAll(/ crossorigin="anonymous"/g, '')
    .replaceAll(REFERENCE, (_whole, start: string, reference: string) => `${start}${point(reference, portable)}"`)
    .replaceAll(
      PICTURES,
      (_whole, start: string, list: string) =>
        `${start}${list.replaceAll(/\/[^\s,]+/g, (reference) => point(reference, portable))}"`,
    );
