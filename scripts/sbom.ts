import { runCommand } from './commands/run-command.js';
import { writeSbom } from './commands/write-sbom.js';

await runCommand(writeSbom);
