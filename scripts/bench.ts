import { existsSync } from 'node:fs';
import { benchBuild } from './commands/bench-build.js';
import { benchCorpus } from './commands/bench-corpus.js';
import { benchSearch } from './commands/bench-search.js';
import { runCommand } from './commands/run-command.js';
import { UsageError } from './options/usage-error.js';

await runCommand((options) => {
  const [what, count = '', folder, ...more] = options.files;
  const given = { ...options, files: [] };
  const isNumber = (text: string | undefined) => /^[1-9]\d*$/.test(text ?? '');
  if (what === 'search' && options.files.length === 1) return benchSearch(given);
  if (what === 'build' && isNumber(count) && isNumber(folder) && more.length === 0)
    return benchBuild(given, Number(count), Number(folder));
  if (what !== 'corpus' || !isNumber(count) || folder === undefined || more.length > 0)
    throw new UsageError(
      'Kies: npm run bench -- search, npm run bench -- build AANTAL KEREN, of npm run bench -- corpus AANTAL MAP.',
    );
  if (existsSync(folder)) throw new UsageError(`${folder} bestaat al. Kies een nieuwe map.`);
  return benchCorpus(given, Number(count), folder);
});
