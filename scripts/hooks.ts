import { installHooks } from './commands/install-hooks.js';
import { runCommand } from './commands/run-command.js';

await runCommand(installHooks);
