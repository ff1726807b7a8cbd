import { createHash } from 'node:crypto';
import type { Relations } from '../../content/relate/relations.js';
import type { SiteData } from '../../content/site-data.js';
import type { SiteSource } from '../rendering/site-source.js';
import type { KnownPages } from './known-pages.js';
import { nameOfAanpak, nameOfBody, STRUCTURE } from './read-tracker.js';
import { ALL_DOWNLOADS, nameOfDownloads, nameOfSharePicture } from './tracked-extras.js';
import { nameOfUses } from './tracked-relations.js';

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64');

const only = <Item extends object>(item: Item, keys: readonly (keyof Item)[]) => keys.map((key) => item[key]);

const structureOf = ({ aanpakken, lessen }: SiteSource['library']) => [
  aanpakken.map((aanpak) => only(aanpak, STRUCTURE.aanpak)),
  lessen.map((les) => [les.aanpak.slug, les.slug, les.id, les.fase, les.themas, les.eerdere_ids]),
];

const digestsOfDownloads = ({ downloads }: SiteSource) => {
  const groups = new Map<string, unknown[]>();
  for (const download of downloads) {
    const group = groups.get(download.page);
    if (group === undefined) groups.set(download.page, [download]);
    else group.push(download);
  }
  return [...groups].map(([page, group]) => [nameOfDownloads(page), digest(group)] as const);
};

const digestsOfUses = ({ begrippen }: SiteSource['library'], { uses }: Relations) =>
  begrippen.map(({ slug }) => {
    const { lessen, tools, aanpakken } = uses(slug);
    return [
      nameOfUses(slug),
      digest([
        lessen.map(({ aanpak, id }) => [aanpak.slug, id]),
        [...tools, ...aanpakken].map(({ type, slug }) => [type, slug]),
      ]),
    ] as const;
  });

/**
 * Tells apart what all pages of a site rest on from what only those rest on that read it. To be taken before reads are
 * tracked.
 */
export const digestsOf = (
  source: SiteSource,
  { redirects, addresses, listPages, relations }: Pick<SiteData, 'redirects' | 'addresses' | 'listPages' | 'relations'>,
): Omit<KnownPages, 'files'> => {
  const { library, downloads, pictures, sharePictures, assets, options } = source;
  const { aanpakken, lessen: _, ...registers } = library;
  const texts = aanpakken.flatMap(({ body, ...fields }) => [
    [nameOfAanpak(fields.slug), digest(fields)] as const,
    [nameOfBody(fields.slug), digest(body)] as const,
  ]);
  return {
    surroundings: digest([
      assets,
      options,
      registers,
      structureOf(library),
      [...pictures],
      redirects,
      [...addresses],
      listPages,
    ]),
    digests: Object.fromEntries([
      ...texts,
      ...digestsOfUses(library, relations),
      ...[...sharePictures].map(([page, picture]) => [nameOfSharePicture(page), digest(picture)] as const),
      ...digestsOfDownloads(source),
      [ALL_DOWNLOADS, digest(downloads)] as const,
    ]),
  };
};
