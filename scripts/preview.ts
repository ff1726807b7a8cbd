import { runCommandWith } from './commands/run-command.js';
import { writePreview } from './commands/write-preview.js';
import { parsePreviewOptions } from './review/preview/parse-preview-options.js';

await runCommandWith(parsePreviewOptions, writePreview);
