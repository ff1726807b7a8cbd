import { entriesOf } from '../entries-of.js';
import type { Aanpak, Collection, Entry } from '../library.js';
import { addressOf, lesAnchor } from './addresses.js';

/** An address on which a page stood before, and where it is now. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** The file that says so. */
  readonly file: string;
}

/** A renamed aanpak takes its lessons along, and a lesson may have had another name itself. */
const ofLessen = (aanpak: Aanpak): Redirect[] => {
  const slugs = [
    aanpak.slug,
    ...aanpak.eerdere_adressen.flatMap((address) => /^\/aanpakken\/([^/]+)\/$/.exec(address)?.[1] ?? []),
  ];
  return aanpak.lessen.flatMap(({ id, eerdere_ids }) => {
    const to = addressOf('les', `${aanpak.slug}-${id}`);
    const ids = [id, ...eerdere_ids];
    return slugs
      .flatMap((slug) =>
        ids.map((earlier) => ({ from: addressOf('les', `${slug}-${earlier}`), to, file: aanpak.file })),
      )
      .filter(({ from }) => from !== to);
  });
};

const ofEntry = (entry: Entry): Redirect[] => [
  ...entry.eerdere_adressen.map((from) => ({ from, to: addressOf(entry.type, entry.slug), file: entry.file })),
  ...(entry.type === 'aanpak' ? ofLessen(entry) : []),
];

/** Every address that leads on to another one, in order. */
export const redirectsOf = (library: Collection): Redirect[] =>
  entriesOf(library)
    .flatMap(ofEntry)
    .sort((a, b) => (a.from < b.from ? -1 : 1));

/** The anchors that lessons had before, besides those they have. */
export const earlierAnchors = ({ eerdere_ids }: { readonly eerdere_ids: readonly string[] }): string[] =>
  eerdere_ids.map(lesAnchor);
