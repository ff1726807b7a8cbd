import { runCommand } from './commands/run-command.js';
import { writeOwners } from './commands/write-owners.js';

await runCommand(writeOwners);
