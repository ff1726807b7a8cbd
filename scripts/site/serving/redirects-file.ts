import type { Redirect } from '../../content/addresses/redirects.js';

/** `_redirects`, which the same hosts read: the server itself sends readers on. */
export const redirectsFile = (redirects: readonly Redirect[], basePath: string): string =>
  redirects.map(({ from, to }) => `${basePath}${from.slice(1)} ${basePath}${to.slice(1)} 301\n`).join('');
