import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Finding, finding, START_OF_FILE } from '../finding.js';
import type { Known } from '../known/recall.js';
import { checkPrivacyOfWords, type PrivacyScope } from '../privacy/check-privacy.js';
import type { AttachmentToCheck } from './attachment-to-check.js';
import { error, type Inspection, type Problem, refused } from './inspection.js';
import { Inspector } from './inspector.js';

/** Largest file that is published beside a text, in bytes. */
const MAX_BYTES = 25_000_000;

const tooLarge = error('file-too-large', 'Dit bestand is groter dan 25 MB.', 'Maak het kleiner, of verdeel het.');
const empty = error('empty-file', 'Dit bestand is leeg.', 'Zet er het goede bestand neer, of verwijder het.');
const unreadable = error('unreadable', 'Dit bestand kan niet gelezen worden.', 'Bestaat het, en mag je het openen?');

/** The bytes of a file, or why it is not opened. */
const readUnlessRefused = (path: string): Uint8Array | Inspection => {
  try {
    const { size } = statSync(path);
    if (size === 0) return refused(empty);
    return size > MAX_BYTES ? refused(tooLarge) : readFileSync(path);
  } catch {
    return refused(unreadable);
  }
};

const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [problem.code, problem])).values(),
];

const findingsOf = ({ problems, texts }: Inspection, scope: PrivacyScope): readonly Finding[] => [
  ...once(problems).map((problem) => finding(scope.file, START_OF_FILE, problem)),
  ...checkPrivacyOfWords(texts, scope),
];

/** Looks into every file beside an entry: what it is, what it does, and whom it names. */
export const checkAttachments = async (
  root: string,
  attachments: readonly AttachmentToCheck[],
  recall: Known['attachments'],
): Promise<readonly Finding[]> => {
  const inspector = new Inspector();
  const findingsIn = async ({ scope, restsOn }: AttachmentToCheck): Promise<readonly Finding[]> => {
    const { file } = scope;
    const read = readUnlessRefused(join(root, file));
    if (!(read instanceof Uint8Array)) return findingsOf(read, scope);
    return recall({ file, bytes: read, restsOn }, async () =>
      findingsOf(await inspector.inspect({ name: basename(file), bytes: read }), scope),
    );
  };
  try {
    const findings: Finding[] = [];
    for (const attachment of attachments) findings.push(...(await findingsIn(attachment)));
    return findings;
  } finally {
    inspector.close();
  }
};
