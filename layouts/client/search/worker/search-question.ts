import type { Piece } from '../../../../scripts/search/query/matching-sentence.js';
import type { FacetLabel } from '../files/facet-labels.js';
import type { Found, FoundHit } from '../finding/run-search.js';
import type { SearchState } from '../finding/search-state.js';

/** What the search page asks. */
export interface SearchQuestion {
  readonly state: SearchState;
  readonly isBeingTyped: boolean;
  readonly facets: readonly FacetLabel[];
  /** Which of the hits are to be shown: from here to before there. */
  readonly from: number;
  readonly to: number;
}

/** A hit as it is shown. All of it is plain text, whatever it looks like. */
export interface ShownHit {
  readonly url: string;
  readonly values: FoundHit['values'];
  /** Empty when it has none. */
  readonly place: string;
  readonly title: readonly Piece[];
  /** The sentence that says what was asked. */
  readonly sentence: readonly Piece[];
}

export type SearchAnswer = Omit<Found, 'concepts' | 'load'> & { readonly hits: readonly ShownHit[] };
