import { checkContent } from './commands/check-content.js';
import { runCommand } from './commands/run-command.js';

await runCommand(checkContent);
