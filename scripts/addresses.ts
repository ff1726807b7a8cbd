import { runCommand } from './commands/run-command.js';
import { updateAddresses } from './commands/update-addresses.js';

await runCommand(updateAddresses);
