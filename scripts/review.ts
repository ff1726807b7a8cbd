import { reviewProposal } from './commands/review-proposal.js';
import { runCommandWith } from './commands/run-command.js';
import { parseReviewOptions } from './review/parse-review-options.js';

await runCommandWith(parseReviewOptions, reviewProposal);
