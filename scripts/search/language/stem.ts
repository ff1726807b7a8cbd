import { stemOfVerb } from './strong-verbs.js';

/** Forms that no rule leads to their stem. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['kinderen', 'kind'],
  ['kids', 'kind'],
  ['steden', 'stad'],
  ['leden', 'lid'],
  ['schepen', 'schip'],
  ['eieren', 'ei'],
  ['leraren', 'leraar'],
  ['musea', 'museum'],
  ['media', 'medium'],
  ['data', 'datum'],
  ['cursussen', 'cursus'],
]);

const VOWELS = 'aeiouy';
const isVowel = (letter: string | undefined) => letter !== undefined && VOWELS.includes(letter);
const syllables = (word: string) => word.match(/[aeiouy]+/g)?.length ?? 0;

const undouble = (stem: string): string => (/([bcdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem);

const hardenLast = (stem: string): string => {
  if (stem.endsWith('v')) return `${stem.slice(0, -1)}f`;
  return stem.endsWith('z') ? `${stem.slice(0, -1)}s` : stem;
};

/** `rad(en)` is *raad*, but `wett(en)` is *wet*: the open syllable of a short stem is long. */
const closeSyllable = (stem: string): string => {
  if (syllables(stem) !== 1) return stem;
  const match = /^(.*[^aeiouy]|)([aeou])([bcdfgklmnprstvz])$/.exec(stem);
  return match === null ? stem : `${match[1]}${match[2]}${match[2]}${match[3]}`;
};

/** In longer stems the length of the last vowel does not tell words apart, so it is written short. */
const shortenLast = (stem: string): string =>
  syllables(stem) > 1
    ? stem.replace(/(aa|ee|oo|uu)([^aeiouy]?)$/, (_, pair: string, last: string) => pair.charAt(0) + last)
    : stem;

const finish = (stem: string): string => shortenLast(hardenLast(undouble(stem)));

const withoutPlural = (word: string): string => {
  if (/heden$/.test(word)) return word.replace(/heden$/, 'heid');
  if (/(?:ie|ee)en$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]en$/.test(word) && syllables(word) > 1) return closeSyllable(word.slice(0, -2));
  if (/[^aeious]e$/.test(word) && syllables(word) > 1) return closeSyllable(word.slice(0, -1));
  if (/[^aeious]se$/.test(word) && syllables(word) > 1) return word.slice(0, -1);
  if (/[aeiou]se$/.test(word) && syllables(word) > 2) return word.slice(0, -1);
  return word;
};

const KEEPS_ITS_S = /(?:us|is|ss|ans|ens|ons|nds|ts|ks|aas|ees|oos|eus|uis|ijs|dvies)$/;

const withoutS = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !KEEPS_ITS_S.test(word) ? word.slice(0, -1) : word;

const withoutDiminutive = (word: string): string => (word.length > 6 ? word.replace(/(?:etje|tje|pje|je)$/, '') : word);

/** Verbs of which the `t` behind an `s` is an ending, as it is not in `lijst` or `dienst`. */
const STEM_IN_S = /(?:beslis|bewijs|eis|kies|lees|los|mis|pas|plaats|reis|toets|verras|wijs)t$/;

/** Endings of verbs: `werkt`, `gewerkt`, `betaald`, `verteld`. */
const withoutVerbEnding = (word: string): string => {
  const short = /^(.*(?:doe|zie|gaa|staa|slaa))[nt]$/.exec(word);
  if (short?.[1] !== undefined) return short[1];
  if (STEM_IN_S.test(word)) return word.slice(0, -1);
  const participle = /^ge(.{2,}[^aeiouy])[td]$/.exec(word);
  if (participle?.[1] !== undefined && !/^ge(?:bied|meent|zicht|dicht|recht|wicht|schikt|bruikt)$/.test(word))
    return participle[1];
  if (/^(?:be|ver|ont|her|er|over|onder|door).{2,}[lrnmkpf][td]$/.test(word) && word.length > 6)
    return word.slice(0, -1);
  if (
    word.length > 4 &&
    /[bdfgklmnprvz]t$/.test(word) &&
    !/(?:cht|ment|ant|ent|int|unt|ont|kunst|acht|sport|markt|soort)$/.test(word)
  )
    return word.slice(0, -1);
  return word;
};

/**
 * The loose stem of a folded Dutch word: inflections of one word share it, and so, rarely, do strangers. Plural,
 * diminutive, adjective and verb endings are taken off and the spelling is evened out (raad/raden, wet/wetten,
 * brief/brieven). Made for grouping the words of one site, not for linguistics.
 */
export const stemOf = (word: string): string => {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return finish(irregular);
  if (word.length < 4 || /\d/.test(word)) return word;
  const verb = stemOfVerb(word, stemOf);
  if (verb !== null) return finish(verb);
  const singular = withoutPlural(withoutDiminutive(withoutS(word)));
  return finish(withoutVerbEnding(singular));
};

const DERIVATION =
  /(?:ering|eren|atie|ation|eerder|eer|ing|erij|aar|ster|er|heid|elijk|lijk|baar|ig|isch|schap|ement|end)$/;

/** What a stem shares with words made from it: `vergoeding`, `vergoeden`; `eenzaamheid`, `eenzaam`. */
export const rootOf = (word: string): string => {
  const stem = stemOf(word);
  const root = stem.replace(DERIVATION, '');
  return root.length >= 3 && root.split('').some(isVowel) ? finish(root) : stem;
};
