// Looks for suggestions beside the page: of some thousands of titles that takes longer than a letter may.
import { type ReadSuggestion, readSuggestions, suggest } from '../../../../scripts/search/suggestions/suggest.js';
import type { Suggestion } from '../../../../scripts/search/suggestions/suggestion.js';
import { filesOfQuery, suggestionFile } from '../../../../scripts/search/suggestions/suggestion-files.js';
import { once } from '../../once.js';
import { fetchJson, searchFiles } from '../files/site-files.js';
import { answerQuestions } from './answer-questions.js';

type Load = () => Promise<readonly ReadSuggestion[]>;

const openFiles = once(async (): Promise<readonly Load[]> => {
  const { folder, files } = (await searchFiles()).suggestions;
  return Array.from({ length: files }, (_, file) =>
    once(async () => readSuggestions(await fetchJson(folder + suggestionFile(file)))),
  );
});

/** A title with several of the words that were typed stands in several files. */
const withoutTwice = (all: readonly ReadSuggestion[]): readonly ReadSuggestion[] => [
  ...new Map(all.map((one) => [one.suggestion[2], one])).values(),
];

// Should it fail, whoever asks hears of that.
openFiles().catch(() => undefined);

answerQuestions<string, readonly Suggestion[]>(async (typed) => {
  const files = await openFiles();
  const loaded = await Promise.all(filesOfQuery(typed, files.length).map((file) => files[file]?.() ?? []));
  return suggest(withoutTwice(loaded.flat()), typed);
});
