import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Catalogue, Collectable } from '../../collectable.js';
import type { MapItem } from './stored-map.js';

interface Source {
  readonly items: readonly MapItem[];
  readonly catalogue: Catalogue;
  readonly base: string;
  readonly textOf: (ref: string) => HTMLElement | null;
}

const folderOf = (index: number, ref: string) => `${String(index + 1).padStart(2, '0')}-${ref.replace(':', '-')}`;

const toHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const webPage = ({ titel }: Collectable, text: HTMLElement): Uint8Array =>
  strToU8(
    `<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8"><title>${toHtml(titel)}</title></head><body>${text.innerHTML}</body></html>\n`,
  );

const fetchFile = async (address: string): Promise<Uint8Array> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

const readMe = ({ items, catalogue, base }: Source): string =>
  [
    'Mijn map',
    '',
    ...items.flatMap(({ ref, note }, index) => {
      const page = catalogue[ref];
      if (page === undefined) return [];
      return [
        `${folderOf(index, ref)}`,
        `  ${page.soort}: ${page.titel}`,
        `  ${new URL(base + page.adres.slice(1), location.href).href}`,
        ...(note.trim() === '' ? [] : [`  Notitie: ${note.trim().replaceAll(/\s*\n\s*/g, ' ')}`]),
        '',
      ];
    }),
  ].join('\r\n');

/** Everything in the map as one zip: the files of each page, the text where there are none, and a list with the notes. */
export const makeZip = async (source: Source): Promise<Blob> => {
  const files: Zippable = { 'LEESMIJ.txt': strToU8(readMe(source)) };
  for (const [index, { ref }] of source.items.entries()) {
    const page = source.catalogue[ref];
    if (page === undefined) continue;
    const folder = folderOf(index, ref);
    const text = source.textOf(ref);
    // Zips and calendars of a page are no part of what it says.
    const documents = page.bestanden.filter(({ adres }) => !/\.(zip|ics)$/.test(adres));
    if (documents.length === 0 && text !== null) files[`${folder}/${ref.split(':')[1]}.html`] = webPage(page, text);
    for (const { adres } of documents)
      files[`${folder}/${adres.split('/').at(-1)}`] = [await fetchFile(source.base + adres.slice(1)), { level: 0 }];
  }
  return new Blob([new Uint8Array(zipSync(files))], { type: 'application/zip' });
};
