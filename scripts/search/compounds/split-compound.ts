import type { Dictionary } from './dictionary.js';

const MIN_COMPOUND = 7;
const MIN_PART = 3;
/** A part of three letters must be as common as this, or every word falls apart. */
const COMMON_SHORT = 1_500;
/** Rank of a word that is known but not common, and of a word of the site itself. */
const RARE = 40_000;
const OWN = 200;
/** What stands between two parts: `schuld(en)sanering`, `ervaring(s)kennis`, `zonn(e)bloem`, `wmo(-)raad`. */
const LINKS = ['', 's', 'en', 'e', 'n', '-'] as const;
/** Endings and particles that are words by accident, or no subject of their own. */
const NO_PART = new Set(
  `aal aan aar aatje achter age ale ant are aren bij baar dat den der die ding door een eer ele elijk en end ende ene
ens ent entie per ere eren erend erij ers erten ever gaan gen gend gend ging hei heid hem hen het ide iel ieel ige ijn
ing ingen int isch ische iteit ken len lijk lijks ling lingen loos loosheid loze lozen maar mee men met min naar nen
niet om ond onder ons onze oor op over pen ren rend rende rij ring schap sel sen sie sing ste stel ster tal teit ten
ter test tie ties tig tijk toe tot uit uur van ver vind voor voort weer zijn houdens wege wegen`.split(/\s+/),
);

/** One part of a compound, and the linking letters behind it. */
export interface CompoundPart {
  readonly part: string;
  readonly link: string;
}

interface Cut {
  readonly parts: readonly CompoundPart[];
  readonly price: number;
}

// A last part may be inflected; a part in the middle may be the stem of a verb (`meedenk-groep`).
const formsOf = (part: string, isLast: boolean): string[] => [
  part,
  `${part}en`,
  `${part}${part.at(-1)}en`,
  ...(isLast && part.endsWith('s') ? [part.slice(0, -1)] : []),
  ...(isLast && part.endsWith('en') ? [part.slice(0, -2), part.slice(0, -1)] : []),
  ...(isLast && part.endsWith('e') ? [part.slice(0, -1)] : []),
];

/**
 * Cuts Dutch compounds into their parts. `own` holds words of the site itself that may be parts although no dictionary
 * knows them. Works on any folded word; a word that is no compound comes back as one part.
 */
export const createCompoundSplitter = (dictionary: Dictionary, own: ReadonlySet<string>) => {
  const formsKnown = (part: string, isLast: boolean) =>
    formsOf(part, isLast).filter((form) => form.length >= MIN_PART && dictionary.has(form));

  const rankOf = (part: string, isLast = true): number =>
    own.has(part) ? OWN : Math.min(RARE, ...formsKnown(part, isLast).map(dictionary.rank));

  const canBePart = (part: string, isLast: boolean): boolean => {
    if (part.length < MIN_PART || NO_PART.has(part) || !/[aeiouy]/.test(part)) return false;
    if (own.has(part)) return true;
    if (part.length === MIN_PART) return dictionary.rank(part) <= COMMON_SHORT;
    if (part.length === MIN_PART + 1) return rankOf(part, isLast) < RARE;
    return formsKnown(part, isLast).length > 0;
  };

  /** Few, long and common parts are cheap. */
  const priceOf = (part: string, isLast: boolean): number =>
    6 + Math.log2(rankOf(part, isLast) + 20) / Math.min(part.length, 9) + Math.max(0, 5 - part.length);

  const cheapest = (word: string, from: number, found: Map<number, Cut | null>): Cut | null => {
    const known = found.get(from);
    if (known !== undefined) return known;
    let best: Cut | null = null;
    const offer = (part: string, link: string, rest: Cut) => {
      const price = priceOf(part, rest.parts.length === 0) + rest.price;
      if (best === null || price < best.price) best = { parts: [{ part, link }, ...rest.parts], price };
    };
    for (let end = from + MIN_PART; end <= word.length - MIN_PART; end++) {
      const part = word.slice(from, end);
      if (!canBePart(part, false)) continue;
      for (const link of LINKS) {
        const rest = word.startsWith(link, end) ? cheapest(word, end + link.length, found) : null;
        if (rest !== null) offer(part, link, rest);
      }
    }
    const last = word.slice(from);
    if (from > 0 && canBePart(last, true)) offer(last, '', { parts: [], price: 0 });
    found.set(from, best);
    return best;
  };

  const split = (word: string): readonly CompoundPart[] => {
    const whole = [{ part: word, link: '' }];
    if (word.length < MIN_COMPOUND || /[\d']/.test(word)) return whole;
    const cut = cheapest(word, 0, new Map());
    if (cut === null) return whole;
    // `praktijk` is commoner than `prak`: a word that people know by itself was not made of rarer ones.
    const rarest = Math.max(...cut.parts.map(({ part }) => rankOf(part)));
    if (dictionary.rank(word) < rarest) return whole;
    return cut.parts.flatMap(({ part, link }) => {
      const inner = split(part);
      return inner.map((piece, index) => (index === inner.length - 1 ? { ...piece, link } : piece));
    });
  };
  return split;
};

export type CompoundSplitter = ReturnType<typeof createCompoundSplitter>;
