import type { ComponentChildren } from 'preact';
import { Section } from '../text/Section.js';
import { Cards } from './Cards.js';

interface RelatedSectionProps<Item> {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
  readonly card: (item: Item) => ComponentChildren;
  /** What a reader can do with the cards, above them; they can then be put in another order. */
  readonly tools?: ComponentChildren;
}

/** Cards of what belongs to the page at hand; nothing when there is nothing. Not indexed: each has a page of its own. */
export const RelatedSection = <Item,>({ id, title, items, card, tools }: RelatedSectionProps<Item>) =>
  items.length === 0 ? null : (
    <Section id={id} title={title}>
      {tools}
      <Cards sortable={Boolean(tools)}>{items.map(card)}</Cards>
    </Section>
  );
