import { buildSite } from './commands/build-site.js';
import { runCommand } from './commands/run-command.js';

await runCommand(buildSite);
