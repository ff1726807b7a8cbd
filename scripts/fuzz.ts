import { fuzz } from './commands/fuzz.js';
import { runCommand } from './commands/run-command.js';

await runCommand(fuzz);
