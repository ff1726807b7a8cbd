import type { ComponentChildren } from 'preact';
import { Section } from '../text/Section.js';
import { RelatedCards, type RelatedCardsProps } from './RelatedCards.js';

interface RelatedSectionProps<Item> extends Omit<RelatedCardsProps<Item>, 'sortable'> {
  readonly id: string;
  /** What a reader can do with the cards, above them; they can then be put in another order. */
  readonly tools?: ComponentChildren;
}

/** Cards of what belongs to the page at hand; nothing when there is nothing. Not indexed: each has a page of its own. */
export const RelatedSection = <Item,>({ id, title, items, card, tools, all }: RelatedSectionProps<Item>) =>
  items.length === 0 ? null : (
    <Section id={id} title={title}>
      {tools}
      <RelatedCards title={title} items={items} card={card} sortable={Boolean(tools)} all={all} />
    </Section>
  );
