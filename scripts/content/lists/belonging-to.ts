import type { Aanpak, Les } from '../library.js';
import { aanpakkenIn } from '../relate/aanpakken-in.js';
import type { SiteData } from '../site-data.js';
import { byFase } from './by-fase.js';

/** What has a page with what belongs to it. A region has its page among the municipalities. */
export const SUBJECTS = ['thema', 'fase', 'gemeente', 'cohort'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What of it may be so much that it has a list of its own. */
export const OWN_LISTS = ['lessen', 'aanpakken'] as const;

export interface Belongings {
  readonly aanpakken: readonly Aanpak[];
  readonly lessen: readonly Les[];
}

/**
 * Approaches and lessons that belong to a theme, a step, a municipality or region, or a cohort, in the order of its lists.
 * The lessons of a cohort stand with its approaches.
 */
export const belongingTo = (of: Subject, slug: string, data: Pick<SiteData, 'library' | 'relations'>): Belongings => {
  const { library, relations } = data;
  if (of === 'cohort') return { aanpakken: relations.aanpakken.cohort.of(slug), lessen: [] };
  if (of !== 'gemeente')
    return {
      aanpakken: relations.aanpakken[of].of(slug),
      lessen: byFase(relations.lessen[of].of(slug), library),
    };
  const aanpakken = aanpakkenIn(slug, data);
  return { aanpakken, lessen: aanpakken.flatMap((aanpak) => relations.lessen.aanpak.of(aanpak.slug)) };
};
