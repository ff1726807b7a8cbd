import type { Redirect } from '../../content/addresses/redirects.js';
import { type HeaderRule, SECURITY_HEADERS } from './security-headers.js';

type Headers = Readonly<Record<string, string>>;

const TEXT_TYPES =
  'text/css text/plain text/calendar text/csv text/javascript application/javascript application/json application/ld+json application/xml application/atom+xml application/feed+json image/svg+xml';

const REVALIDATE = 'no-cache';

// nginx forgets the headers of a block as soon as a block inside it sends one of its own: each block has them all.
const headerLines = (headers: Headers): string =>
  Object.entries({ 'Cache-Control': REVALIDATE, ...SECURITY_HEADERS, ...headers })
    .map(([name, value]) => `  add_header ${name} "${value}" always;`)
    .join('\n');

const escaped = (text: string) => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');

const location = (basePath: string, { pattern, headers }: HeaderRule): string =>
  `location ~ ^${escaped(basePath + pattern).replaceAll('*', '.*')}$ {\n${headerLines(headers)}\n}`;

const redirect = (basePath: string, { from, to }: Redirect): string =>
  `location = ${basePath}${from.slice(1)} {\n${headerLines({})}\n  return 301 ${basePath}${to.slice(1)};\n}`;

/** For `include` in the server block of an nginx that has the site's folder as its root. */
export const nginxConfig = (
  redirects: readonly Redirect[],
  basePath: string,
  rules: readonly HeaderRule[],
): string => `# Made by the build. Put this in a server block: include /path/to/_site/_nginx.conf;
index index.html;
charset utf-8;
charset_types ${TEXT_TYPES};
server_tokens off;
absolute_redirect off;
etag on;
gzip on;
gzip_static on;
gzip_vary on;
gzip_min_length 512;
gzip_types ${TEXT_TYPES};
error_page 404 ${basePath}404.html;
${headerLines({}).replaceAll(/^ {2}/gm, '')}

location ~ /(\\.|_headers$|_redirects$|_nginx) {
${headerLines({})}
  return 404;
}
${[...redirects.map((one) => redirect(basePath, one)), ...rules.map((rule) => location(basePath, rule))].join('\n')}
`;

/** For a server whose nginx has the Brotli module. */
export const nginxBrotliConfig = (): string =>
  `brotli on;\nbrotli_static on;\nbrotli_min_length 512;\nbrotli_types ${TEXT_TYPES};\n`;
