import { createAsked } from '../../../../../scripts/search/asked/asked.js';
import { dutchDictionary } from '../../../../../scripts/search/compounds/dictionary.js';
import { createCompoundSplitter } from '../../../../../scripts/search/compounds/split-compound.js';
import { createFactsOf } from '../../../../../scripts/search/compounds/word-facts.js';
import { spellingsOf, wordsIn } from '../../../../../scripts/search/language/words.js';
import { buildLexicon } from '../../../../../scripts/search/lexicon/build-lexicon.js';
import { phraseKeys } from '../../../../../scripts/search/lexicon/phrase-keys.js';
import { whoSays } from '../../../../../scripts/search/lexicon/who-says.js';
import { type Engine, find } from '../../../../../scripts/search/query/find.js';
import { type Interpretation, interpret } from '../../../../../scripts/search/query/interpret.js';
import { createThesaurus } from '../../../../../scripts/search/query/thesaurus.js';
import { createWordIndex } from '../../../../../scripts/search/query/word-index.js';
import { readWords } from '../../../../../scripts/search/query/word-set.js';
import { NO_READERS_WORDS } from '../../../../../scripts/search/readers/readers-words.js';
import { createRecordReader } from '../../../../../scripts/search/records/read-record.js';

const TEXTS: Readonly<Record<string, string>> = {
  schulden: 'Schuldhulpverlening voor mensen met schulden',
  brief: 'Een brief van de gemeente herschrijven met inwoners',
  raad: 'De adviesraad en de cliëntenraad praten mee over beleid',
  team: 'Wijkteams helpen mensen thuis',
  geld: 'Een vergoeding voor ervaringsdeskundigen',
  coach: 'Een coach helpt jongeren met armoede',
};

const begrip = (slug: string, term: string, more: object = {}) => ({
  slug,
  term,
  omschrijving: 'x',
  woordvormen: [],
  synoniemen: [],
  ruimer: [],
  smaller: [],
  verwant: [],
  zoekwoorden: [],
  ...more,
});

const BEGRIPPEN = [
  begrip('vergoeding', 'vergoeding', { synoniemen: ['beloning'], zoekwoorden: ['wat schuift het', 'mijn brief'] }),
  begrip('adviesraad', 'adviesraad', { synoniemen: ['ASD'], smaller: ['Wmo-raad', 'seniorenraad'] }),
];

const factsOf = createFactsOf(createCompoundSplitter(dutchDictionary(), new Set()));
const records = Object.entries(TEXTS).map(([address, title]) => ({
  address,
  title,
  place: '',
  content: '',
  names: [],
  extra: [],
  facets: { soort: 'les' as const },
  date: '',
}));
const texts = records.map(createRecordReader(factsOf));
const { lexicon } = buildLexicon(texts, BEGRIPPEN, factsOf, 1000);
const sayings = whoSays(BEGRIPPEN, texts, factsOf);

const termsOf = (stems: string) =>
  BEGRIPPEN.flatMap(({ zoekwoorden }, term) => (zoekwoorden.flatMap(phraseKeys).includes(stems) ? [term] : []));

export const words = {
  index: createWordIndex(readWords(lexicon), null),
  thesaurus: createThesaurus(lexicon.terms, { termsOf }),
  asked: createAsked(NO_READERS_WORDS),
};

const said = new Map(
  Object.entries(TEXTS).map(([id, text]) => {
    const all = wordsIn(text).flatMap(spellingsOf);
    return [id, new Set([...all, ...all.flatMap((word) => factsOf(word).partStems)])];
  }),
);

/** A text says a term when it holds its words; rarity and length do not matter in so small a collection. */
const engine: Engine = {
  size: said.size,
  placeOf: (id) => [...said.keys()].indexOf(id),
  idAt: (place) => [...said.keys()][place],
  score: async (term) =>
    new Map([...said].filter(([, all]) => term.split(' ').every((word) => all.has(word))).map(([id]) => [id, 1])),
  scoreOfTerm: async (term) =>
    new Map(sayings[lexicon.terms.indexOf(term)]?.map(({ record }) => [records[record]?.address ?? '', 1])),
};

export const ask = (query: string, isBeingTyped = false): Interpretation => interpret(query, isBeingTyped, words);

export const findIds = async (query: string): Promise<string[]> =>
  (await find(ask(query).concepts, engine, words.asked)).matches.map(({ id }) => id).sort();
