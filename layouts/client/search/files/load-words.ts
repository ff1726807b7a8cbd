import { decodeSayings } from '../../../../scripts/search/lexicon/sayings.js';
import { sayingsFile } from '../../../../scripts/search/lexicon/sayings-files.js';
import { bucketFile } from '../../../../scripts/search/readers/bucket-of.js';
import type { SearchFiles } from '../../../../scripts/search/search-files.js';
import { once } from '../../once.js';
import type { LoadSayings } from './sayings-of.js';
import { fetchFile, fetchJson, searchFiles } from './site-files.js';
import { type LoadedWords, type LoadWords, wordsOf } from './words-of.js';

const fetchBytes = async (path: string) => new Uint8Array(await (await fetchFile(path)).arrayBuffer());

/** Loads each when it is asked for; where there is one any search may need it, and it comes beside the lexicon. */
const sayingsFiles = ({ folder, files }: SearchFiles['sayings']): LoadSayings => {
  const load = async (file: number) => decodeSayings(await fetchBytes(folder + sayingsFile(file)));
  const all = Array.from({ length: files }, (_, file) => once(() => load(file)));
  const [first, ...others] = all;
  // Should it fail, whoever asks for it hears of that.
  if (others.length === 0) first?.().catch(() => undefined);
  return all;
};

/** What the search knows of the words of the site. */
export const loadWords = once(async (): Promise<LoadedWords> => {
  const { lexicon, rareWords, sayings, readersWords } = await searchFiles();
  const load: LoadWords = {
    rareWords: rareWords === null ? null : (file) => fetchJson(rareWords + file),
    sayings: sayingsFiles(sayings),
    readersWords: readersWords === null ? null : (bucket) => fetchBytes(readersWords + bucketFile(bucket)),
  };
  return wordsOf(await fetchJson(lexicon), load);
});
