/** What is known of where something comes from and what it is about. */
export interface Traits {
  readonly provincies: readonly string[];
  readonly groottes: readonly string[];
  readonly themas: readonly string[];
}

/** What a reader says of their own municipality and what they look for; empty where they did not say. */
export interface Wish {
  readonly provincie: string;
  readonly grootte: string;
  readonly thema: string;
}

export const NO_WISH: Wish = { provincie: '', grootte: '', thema: '' };

export type Reason = 'thema' | 'even-groot' | 'bijna-even-groot' | 'provincie';

/** The theme counts most: what is about something else helps less than what comes from a place of another size. */
const WEIGHTS: Readonly<Record<Reason, number>> = { thema: 4, 'even-groot': 3, provincie: 2, 'bijna-even-groot': 1 };

const sizeReason = (groottes: readonly string[], grootte: string, sizes: readonly string[]): Reason[] => {
  const wanted = sizes.indexOf(grootte);
  if (wanted === -1) return [];
  const distances = groottes.map((one) => Math.abs(sizes.indexOf(one) - wanted));
  if (distances.includes(0)) return ['even-groot'];
  return distances.includes(1) ? ['bijna-even-groot'] : [];
};

/** In what something is like what a reader said. `sizes` are the classes of size from small to large. */
export const likenessOf = (traits: Traits, wish: Wish, sizes: readonly string[]): Reason[] => [
  ...sizeReason(traits.groottes, wish.grootte, sizes),
  ...(traits.provincies.includes(wish.provincie) ? ['provincie' as const] : []),
  ...(traits.themas.includes(wish.thema) ? ['thema' as const] : []),
];

const weightOf = (reasons: readonly Reason[]): number => reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);

/** Most alike first; what is equally alike stays in the order it had. Nothing is left out. */
export const byLikeness = <Item>(
  items: readonly Item[],
  reasonsFor: (item: Item) => readonly Reason[],
): { readonly item: Item; readonly reasons: readonly Reason[] }[] =>
  items.map((item) => ({ item, reasons: reasonsFor(item) })).sort((a, b) => weightOf(b.reasons) - weightOf(a.reasons));

/** Why something stands high, in words: "Even groot, zelfde provincie, ook Armoede en schulden". */
export const likenessText = (reasons: readonly Reason[], thema: string): string => {
  const words: Readonly<Record<Reason, string>> = {
    'even-groot': 'even groot',
    'bijna-even-groot': 'bijna even groot',
    provincie: 'zelfde provincie',
    thema: `ook ${thema}`,
  };
  const text = reasons.map((reason) => words[reason]).join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};
