import { existsSync } from 'node:fs';
import { benchAgainst } from './commands/bench-against.js';
import { benchBuild } from './commands/bench-build.js';
import { benchCorpus } from './commands/bench-corpus.js';
import { benchSearch } from './commands/bench-search.js';
import { runCommand } from './commands/run-command.js';
import { UsageError } from './options/usage-error.js';

const USAGE =
  'Kies: npm run bench -- search, npm run bench -- build AANTAL KEREN, npm run bench -- against MAP AANTAL KEREN, of npm run bench -- corpus AANTAL MAP.';

const readCount = (text: string | undefined): number => {
  if (text === undefined || !/^[1-9]\d*$/.test(text)) throw new UsageError(USAGE);
  return Number(text);
};

const readNewFolder = (folder: string | undefined): string => {
  if (folder === undefined) throw new UsageError(USAGE);
  if (existsSync(folder)) throw new UsageError(`${folder} bestaat al. Kies een nieuwe map.`);
  return folder;
};

const WORDS = { search: 1, build: 3, against: 4, corpus: 3 } as const;

const isWhat = (word: string | undefined): word is keyof typeof WORDS => word !== undefined && word in WORDS;

await runCommand((options) => {
  const [what, first, second, third] = options.files;
  const given = { ...options, files: [] };
  if (!isWhat(what) || options.files.length !== WORDS[what]) throw new UsageError(USAGE);
  switch (what) {
    case 'search':
      return benchSearch(given);
    case 'build':
      return benchBuild(given, readCount(first), readCount(second));
    case 'against':
      return benchAgainst(given, first ?? '', readCount(second), readCount(third));
    case 'corpus':
      return benchCorpus(given, readCount(first), readNewFolder(second));
  }
});
