import { type HeaderRule, SECURITY_HEADERS } from './security-headers.js';

const block = (pattern: string, headers: Readonly<Record<string, string>>): string =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** A special rule replaces a general one, which hosts do only when they are told to drop the general one first. */
const special = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    Object.keys(headers)
      .filter((name) => name in SECURITY_HEADERS)
      .map((name) => [`! ${name}`, '']),
  ),
  ...headers,
});

/** `_headers`, which static hosts such as Netlify and Cloudflare Pages read. */
export const headersFile = (basePath: string, rules: readonly HeaderRule[]): string =>
  `${[
    block(`${basePath}*`, SECURITY_HEADERS),
    ...rules.map(({ pattern, headers }) =>
      block(basePath + pattern, special(headers)).replaceAll(/^( {2}! [\w-]+): $/gm, '$1'),
    ),
  ].join('\n\n')}\n`;
