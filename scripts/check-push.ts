import { checkPush } from './commands/check-push.js';
import { runCommand } from './commands/run-command.js';

await runCommand(checkPush);
