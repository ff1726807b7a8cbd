import { runCommand } from './commands/run-command.js';
import { startSite } from './commands/start-site.js';

await runCommand(startSite);
