import { auditParts } from './commands/audit-parts.js';
import { runCommand } from './commands/run-command.js';

await runCommand(auditParts);
