import type { ComponentChildren } from 'preact';
import { FIRST_FEW, LIST_SIZE } from '../../../scripts/content/lists/list-size.js';
import { Link } from '../text/Link.js';
import { Section } from '../text/Section.js';
import { Cards } from './Cards.js';

interface RelatedSectionProps<Item> {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
  readonly card: (item: Item) => ComponentChildren;
  /** What a reader can do with the cards, above them; they can then be put in another order. */
  readonly tools?: ComponentChildren;
  /** Where all of them stand, when there are too many for this page. */
  readonly all?: string;
}

/** Cards of what belongs to the page at hand; nothing when there is nothing. Not indexed: each has a page of its own. */
export const RelatedSection = <Item,>({ id, title, items, card, tools, all }: RelatedSectionProps<Item>) => {
  if (items.length === 0) return null;
  const isLong = all !== undefined && items.length > LIST_SIZE;
  return (
    <Section id={id} title={title}>
      {tools}
      <Cards sortable={Boolean(tools) && !isLong}>{(isLong ? items.slice(0, FIRST_FEW) : items).map(card)}</Cards>
      {isLong && (
        <p class="lijst-meer">
          <Link to={all}>
            Alle {items.length} {title.toLowerCase()}
          </Link>
        </p>
      )}
    </Section>
  );
};
