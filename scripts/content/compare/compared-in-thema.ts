import type { Aanpak } from '../library.js';
import type { SiteData } from '../site-data.js';
import { groupsOf } from './groups-of.js';

/** More than this many are no longer read: then those that are mainly about the theme go first, and the newest. */
const MOST_READY = 24;

/**
 * How many groups stand on a page. A group takes 2 to 4 kB, and the first page has all approaches in a line each besides:
 * that fits in the 13 kB that a server sends before it waits for an answer.
 */
const GROUPS_ON_PAGE = 2;

type Data = Pick<SiteData, 'library' | 'relations'>;

const readyOf = (thema: string, { relations }: Data): Aanpak[] => {
  const place = ({ themas }: Aanpak) => themas.indexOf(thema);
  const isNewer = (a: Aanpak, b: Aanpak) => Number(a.gecontroleerd_op > b.gecontroleerd_op);
  return [...relations.aanpakken.thema.of(thema)]
    .sort((a, b) => place(a) - place(b) || isNewer(b, a) - isNewer(a, b))
    .slice(0, MOST_READY);
};

/**
 * The approaches of a theme that stand side by side, in groups from small to large, page by page; nothing where there are
 * fewer than two.
 */
export const comparedInThema = (thema: string, data: Data): readonly (readonly Aanpak[][])[] => {
  const aanpakken = readyOf(thema, data);
  const groups = aanpakken.length < 2 ? [] : groupsOf(aanpakken, data);
  return Array.from({ length: Math.ceil(groups.length / GROUPS_ON_PAGE) }, (_, page) =>
    groups.slice(page * GROUPS_ON_PAGE, (page + 1) * GROUPS_ON_PAGE),
  );
};
