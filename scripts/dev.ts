import { devSite } from './commands/dev-site.js';
import { runCommand } from './commands/run-command.js';

await runCommand(devSite);
