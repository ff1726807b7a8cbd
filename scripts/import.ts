import { importDocument } from './commands/import-document.js';
import { runCommandWith } from './commands/run-command.js';
import { parseImportOptions } from './contribute/word/parse-import-options.js';

await runCommandWith(parseImportOptions, importDocument);
