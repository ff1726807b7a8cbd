import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { portablePage } from './portable-page.js';
import { type PreviewPage, previewIndex } from './preview-index.js';

/** Pages need the styles, fonts and icons; the editor and the search have no use here. */
const SHARED = /\/assets\/[^/"]+\.(?:css|svg)/g;
const FONT = /url\(([\w.-]+\.woff2)\)/g;
const PICTURES = /\/assets\/[^\s",]+\.(?:avif|webp|jpe?g|png)/g;

/** The home page gives its place to the list of what is in the folder. */
const fileOf = (address: string): string => `${address === '/' ? 'beginpagina/' : address.slice(1)}index.html`;

const copy = (site: string, output: string, path: string): void => {
  mkdirSync(dirname(join(output, path)), { recursive: true });
  cpSync(join(site, path), join(output, path), { recursive: true });
};

/** Copies pages of a built site to a folder where they can be opened without a server, with a list of them. */
export const copyPreview = (site: string, output: string, addresses: readonly string[], siteUrl: string): void => {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const read = (address: string) => readFileSync(join(site, address, 'index.html'), 'utf8');
  const pages = addresses.map((address) => ({ address, html: read(address) }));
  const shell = readFileSync(join(site, '404.html'), 'utf8');

  const whole = [shell, ...pages.map(({ html }) => html)].join('\n');
  const styles = [...whole.matchAll(SHARED)].map(([path]) => path);
  const css = styles.filter((path) => path.endsWith('.css')).map((path) => readFileSync(join(site, path), 'utf8'));
  const fonts = [...css.join('\n').matchAll(FONT)].map(([, name]) => `/assets/${name}`);
  const beside = new Set([...styles, ...fonts, ...[...whole.matchAll(PICTURES)].map(([path]) => path)]);
  for (const path of beside) copy(site, output, path);
  for (const address of addresses) if (address !== '/') copy(site, output, address);

  const isKept = (file: string) =>
    beside.has(file) || addresses.some((address) => address !== '/' && file.startsWith(address));
  const portable = (html: string, file: string) =>
    portablePage(html, { depth: file.split('/').length - 1, siteUrl, isKept });
  const kept: PreviewPage[] = pages.map(({ address, html }) => {
    const file = fileOf(address);
    return { file, html: portable(html, file) };
  });
  for (const { file, html } of kept) {
    mkdirSync(dirname(join(output, file)), { recursive: true });
    writeFileSync(join(output, file), html);
  }
  writeFileSync(join(output, 'index.html'), previewIndex(kept, portable(shell, 'index.html')));
};
