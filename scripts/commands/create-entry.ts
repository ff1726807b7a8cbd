import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../content/load-content.js';
import type { Given } from '../contribute/draft/draft-fields.js';
import { type KnownNames, readKnownNames } from '../contribute/known-names.js';
import { askFields, askKind, askSlug, Stopped } from '../contribute/new/ask.js';
import { KINDS, type Kind, type KindName } from '../contribute/new/kinds.js';
import { type MakeContext, makeNew, refuseSlug } from '../contribute/new/make-new.js';
import type { NewOptions } from '../contribute/new/parse-new-options.js';
import { readGiven } from '../contribute/new/read-given.js';
import { suggestSlug } from '../contribute/new/suggest-slug.js';
import { nextSteps } from '../contribute/next-steps.js';
import { UsageError } from '../options/usage-error.js';
import { CommandError, EXIT } from './run-command.js';

const isAttended = () => process.stdin.isTTY === true && process.stdout.isTTY === true;

const NO_PLACE =
  'Er is geen gemeente en geen regio gekozen: geef --gemeenten of --regio. ' +
  'Staat je gemeente niet in de lijst? Zet haar er eerst bij: npm run new -- gemeente';

const isWithoutPlace = (kind: Kind, { gemeenten, regio }: Given): boolean =>
  kind.questions.includes('gemeenten') && regio === undefined && (!Array.isArray(gemeenten) || gemeenten.length === 0);

const fieldsFor = async (kind: Kind, options: NewOptions, names: KnownNames): Promise<Given> => {
  const { fields, missing, wrong } = readGiven(kind, options.given, names);
  const problems = isAttended() ? wrong : [...wrong, ...missing];
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  const complete = isAttended() ? await askFields(kind, fields, names) : fields;
  if (isWithoutPlace(kind, complete)) throw new UsageError(NO_PLACE);
  return complete;
};

const slugFor = async (kind: Kind, fields: Given, options: NewOptions, context: MakeContext) => {
  const slug = options.slug ?? suggestSlug(kind, fields);
  const problem = refuseSlug(kind, slug, context);
  if (isAttended() && options.slug === null) return askSlug(kind, fields, context);
  if (problem !== null) throw new CommandError(`${problem}\nEr is niets veranderd.`);
  return slug;
};

const kindOf = async (options: NewOptions): Promise<KindName> => {
  if (options.kind !== null) return options.kind;
  if (isAttended()) return askKind();
  throw new UsageError(
    `Wat wil je maken? Bijvoorbeeld: npm run new -- aanpak. Kies uit: ${Object.keys(KINDS).join(', ')}.`,
  );
};

/** `npm run new`: asks, writes what can be written, and says what to do next. */
export const createEntry = async (options: NewOptions): Promise<number> => {
  if (!existsSync(options.content)) throw new UsageError(`De map ${options.content} bestaat niet.`);
  const names = readKnownNames(options.content);
  const context: MakeContext = { content: options.content, today: options.today, names };
  try {
    const kind: Kind = KINDS[await kindOf(options)];
    const fields = await fieldsFor(kind, options, names);
    const slug = await slugFor(kind, fields, options, context);
    const file = makeNew(kind, slug, fields, context);
    if (file === null) throw new CommandError('Het lukte niet om dit erbij te schrijven. Er is niets veranderd.');
    const own = loadContent(options.content).findings.filter((finding) => finding.file === file);
    console.log(`Gemaakt: ${join(options.content, file)}\n\n${nextSteps(join(options.content, file), slug, own)}`);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.log('Gestopt. Er is niets veranderd.');
    return EXIT.failed;
  }
};
