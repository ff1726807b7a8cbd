import { createEntry } from './commands/create-entry.js';
import { runCommandWith } from './commands/run-command.js';
import { parseNewOptions } from './contribute/new/parse-new-options.js';

await runCommandWith(parseNewOptions, createEntry);
