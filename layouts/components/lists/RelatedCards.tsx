import type { ComponentChildren } from 'preact';
import { FIRST_FEW, LIST_SIZE } from '../../../scripts/content/lists/list-size.js';
import { Link } from '../text/Link.js';
import { Cards } from './Cards.js';

export interface RelatedCardsProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly card: (item: Item) => ComponentChildren;
  /** Whether a reader can put those that are all here in another order. */
  readonly sortable?: boolean;
  /** Where all of them stand, when there are too many for this page. */
  readonly all?: string | undefined;
}

/** Cards of what belongs to the page at hand; of very many the first, and the way to all of them. */
export const RelatedCards = <Item,>({ title, items, card, sortable = false, all }: RelatedCardsProps<Item>) => {
  const isLong = all !== undefined && items.length > LIST_SIZE;
  return (
    <>
      <Cards sortable={sortable && !isLong}>{(isLong ? items.slice(0, FIRST_FEW) : items).map(card)}</Cards>
      {isLong && (
        <p class="lijst-meer">
          <Link to={all}>
            Alle {items.length} {title.toLowerCase()}
          </Link>
        </p>
      )}
    </>
  );
};
