// Looks for suggestions beside the page: of some thousands of titles that takes longer than a letter may.
import { createSuggester, type Suggestion } from '../../../../scripts/search/query/suggestions.js';
import { once } from '../../once.js';
import { fetchFile, searchFiles } from '../files/site-files.js';
import { answerQuestions } from './answer-questions.js';

const load = once(async () => createSuggester(await (await fetchFile((await searchFiles()).suggestions)).json()));

answerQuestions<string, readonly Suggestion[]>(async (typed) => (await load())(typed));
