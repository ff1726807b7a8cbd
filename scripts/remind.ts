import { remindReviews } from './commands/remind-reviews.js';
import { runCommand } from './commands/run-command.js';

await runCommand(remindReviews);
