import type { Options } from '../options/parse-options.js';
import { gitHostOf } from '../review/git-host/git-host.js';
import { openIssue } from '../review/git-host/open-issue.js';
import { reviewsDue } from '../review/review-due.js';
import { EXIT } from './run-command.js';
import { soundLibrary } from './sound-library.js';

/** For the monthly workflow: opens one issue with the entries whose review is due; without a tracker it prints it. */
export const remindReviews = async (options: Options): Promise<number> => {
  const library = await soundLibrary(options);
  const reminder = reviewsDue(library, options.today);
  const host = gitHostOf(process.env);
  if (reminder === null) console.log('Er hoeft deze maand niets te worden nagekeken.');
  else if (host === null) console.log(`${reminder.title}\n\n${reminder.body}`);
  else {
    const opened = await openIssue(host, reminder);
    console.log(opened ? `Geopend: ${reminder.title}` : `Bestond al: ${reminder.title}`);
  }
  return EXIT.ok;
};
