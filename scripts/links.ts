import { refreshLinkRegister } from './commands/refresh-link-register.js';
import { runCommand } from './commands/run-command.js';

await runCommand(refreshLinkRegister);
