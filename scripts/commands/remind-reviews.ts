import type { Options } from '../options/parse-options.js';
import { openIssue } from '../review/open-issue.js';
import { reviewsDue } from '../review/review-due.js';
import { loadFor } from './check-content.js';
import { CommandError, EXIT } from './run-command.js';

/** For the monthly workflow: opens one issue with the entries whose review is due; without a tracker it prints it. */
export const remindReviews = async (options: Options): Promise<number> => {
  const { library } = await loadFor(options);
  if (library === null) throw new CommandError('De inhoud heeft fouten: npm run check');
  const reminder = reviewsDue(library, options.today);
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = process.env;
  if (reminder === null) console.log('Er hoeft deze maand niets te worden nagekeken.');
  else if (api === undefined || repository === undefined || token === undefined)
    console.log(`${reminder.title}\n\n${reminder.body}`);
  else {
    const opened = await openIssue({ api, repository, token }, reminder);
    console.log(opened ? `Geopend: ${reminder.title}` : `Bestond al: ${reminder.title}`);
  }
  return EXIT.ok;
};
