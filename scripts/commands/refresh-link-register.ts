import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Link, linksSchema } from '../../schemas/registers/links.js';
import { formatCount } from '../content/format.js';
import { deadLinks } from '../content/links/dead-links.js';
import { publicLibrary } from '../content/publish/public-library.js';
import { parseRegister } from '../content/read/parse-register.js';
import { LINK_REGISTER } from '../content/read/read-links.js';
import { createAsk } from '../links/ask/ask.js';
import { PUBLIC_WEB } from '../links/ask/policy.js';
import { externalLinks } from '../links/external-links.js';
import { findArchived } from '../links/find-archived.js';
import { latestRegister } from '../links/latest-register.js';
import { refreshLinks } from '../links/refresh-links.js';
import { writeRegister } from '../links/write-register.js';
import type { Options } from '../options/parse-options.js';
import { harmless } from '../report/harmless.js';
import { deadLinksProposal } from '../review/dead-links-proposal.js';
import { type GitHost, gitHostOf } from '../review/git-host/git-host.js';
import { openProposal } from '../review/git-host/open-proposal.js';
import { readBranch } from '../review/git-host/read-branch.js';
import { writeBranch } from '../review/git-host/write-branch.js';
import { loadFor } from './check-content.js';
import { CommandError, EXIT } from './run-command.js';

const ARCHIVE = 'https://archive.org/wayback/available';
/** The count of failures lives here between two rounds; it is only proposed when readers would see something else. */
const BRANCH = 'links-die-niet-werken';
const FILE = `content/${LINK_REGISTER}`;

const knownOn = async (host: GitHost): Promise<readonly Link[]> => {
  const text = await readBranch(host, BRANCH, FILE);
  return text === null ? [] : parseRegister(LINK_REGISTER, text, linksSchema).lines;
};

const shown = (links: readonly Link[]): string =>
  JSON.stringify([...deadLinks(links).values()].map(({ adres, archief }) => [adres, archief]));

/** `npm run links`: which links to other sites still work; on GitHub the outcome becomes a proposal, elsewhere a file. */
export const refreshLinkRegister = async (options: Options): Promise<number> => {
  const { library } = await loadFor(options);
  if (library === null) throw new CommandError('Er staan fouten in de inhoud. Los die eerst op: npm run check.');
  const host = gitHostOf(process.env);
  const places = externalLinks(publicLibrary(library, options.today));
  const world = { ask: createAsk(PUBLIC_WEB, `Linkcontrole (+${library.site.adres})`), pause, now: Date.now };
  const before = latestRegister(library.links, host === null ? [] : await knownOn(host));
  const round = { world, findArchived: (link: Link) => findArchived(ARCHIVE, link), today: options.today };
  const links = await refreshLinks(before, [...places.keys()], round);
  if (links === null)
    throw new CommandError(
      'Meer dan de helft van de links werkte niet. Ligt het aan de verbinding? Er is niets veranderd.',
    );

  const dead = [...deadLinks(links).values()];
  console.log(
    `${formatCount(places.size, 'link', 'links')} nagekeken. Nu niet bereikt: ${links.length}. Al langer dood: ${dead.length}.`,
  );
  for (const { adres, sinds } of links) console.log(harmless(`  sinds ${sinds}: ${adres}`));
  const text = writeRegister(links);
  if (host === null) writeFileSync(join(options.content, LINK_REGISTER), text);
  else if (text !== writeRegister(before))
    await writeBranch(host, { branch: BRANCH, path: FILE, text, message: 'Links die niet werken bijgewerkt' });
  if (host !== null && shown(links) !== shown(library.links))
    await openProposal(host, BRANCH, deadLinksProposal(dead, places));
  return EXIT.ok;
};
