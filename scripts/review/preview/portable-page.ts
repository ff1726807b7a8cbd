/** Where what a page refers to can be found from a folder that somebody unpacked. */
export interface Portable {
  /** The address of the page. */
  readonly address: string;
  /** The site's own address, for pages that are not in the folder. */
  readonly siteUrl: string;
  readonly isKept: (path: string) => boolean;
}

const REFERENCE = /(\s(?:href|src|srcset)=")(\/[^"]*)"/g;

const upFrom = (address: string): string => '../'.repeat(address.split('/').length - 2);

const point = (reference: string, { address, siteUrl, isKept }: Portable): string => {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(reference) ?? [];
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return isKept(file) ? `${upFrom(address)}${file.slice(1)}${rest}` : siteUrl + reference;
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
    .replaceAll(REFERENCE, (_whole, start: string, reference: string) => `${start}${point(reference, portable)}"`);
