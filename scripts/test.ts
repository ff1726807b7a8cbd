import { runCommand } from './commands/run-command.js';
import { testAll } from './commands/test-all.js';

await runCommand(testAll);
