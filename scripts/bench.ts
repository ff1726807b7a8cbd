import { benchSearch } from './commands/bench-search.js';
import { runCommand } from './commands/run-command.js';
import { UsageError } from './options/usage-error.js';

await runCommand((options) => {
  const [what, ...more] = options.files;
  if (what !== 'search' || more.length > 0) throw new UsageError('Wat wil je meten? Kies: npm run bench -- search');
  return benchSearch({ ...options, files: [] });
});
