import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { failedWith, type Outcome, PASSED } from './outcome.js';

interface Page {
  readonly address: string;
  readonly html: string;
}

const REFERENCE = /\s(?:href|src)="([^"]*)"/g;
const POPOVER = /\spopovertarget="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;

const decode = (text: string) => text.replaceAll('&amp;', '&');

const readPages = (folder: string): Page[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({
      address: `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, path), 'utf8'),
    }));

const fileAt = (folder: string, address: string): boolean => {
  const path = join(folder, address.endsWith('/') ? `${address}index.html` : address);
  return existsSync(path) && statSync(path).isFile();
};

const problemsOf = (page: Page, folder: string, ids: ReadonlyMap<string, ReadonlySet<string>>): string[] =>
  [...page.html.matchAll(REFERENCE)].flatMap(([, raw = '']) => {
    const reference = decode(raw);
    if (/^[a-z]+:/i.test(reference)) return [];
    const [path = '', anchor] = reference.split('#');
    const address =
      path === ''
        ? page.address
        : decodeURI(
            posix.resolve('/', posix.dirname(`${page.address}.`), path.split('?')[0] ?? '') +
              (path.split('?')[0]?.endsWith('/') ? '/' : ''),
          ).replace('//', '/');
    if (!fileAt(folder, address)) return [`${page.address}: ${reference} leidt nergens heen`];
    return anchor !== undefined && ids.get(address)?.has(anchor) === false
      ? [`${page.address}: ${reference} heeft geen plek`]
      : [];
  });

/** Buttons that show something that is not on their page. */
const deadButtons = ({ address, html }: Page, ids: ReadonlySet<string> | undefined): string[] =>
  [...html.matchAll(POPOVER)].flatMap(([, id = '']) =>
    ids?.has(id) === true ? [] : [`${address}: een knop toont #${id}, dat er niet is`],
  );

/** Every link within a built site leads to a page, a file or an anchor that is there, and every button shows something. */
export const checkLinks = (folder: string): Outcome => {
  const pages = readPages(folder);
  const ids = new Map(
    pages.map(({ address, html }) => [address, new Set([...html.matchAll(ID)].map(([, id = '']) => id))]),
  );
  const problems = pages.flatMap((page) => [
    ...problemsOf(page, folder, ids),
    ...deadButtons(page, ids.get(page.address)),
  ]);
  return problems.length === 0 && pages.length > 0 ? PASSED : failedWith(problems.join('\n'));
};
