import { createIsPlain } from '../checks/check-plain-language.js';
import { checkText } from '../checks/check-text.js';
import { textsOf } from '../checks/document.js';
import type { EntryFile } from '../files/classify-files.js';
import type { Recalls, Subject, Texts } from '../known/recall.js';
import { settingsOf } from '../known/settings-of.js';
import { checkPrivacyOfText } from '../privacy/check-privacy-of-text.js';
import { createNameFinders } from '../privacy/privacy-settings.js';
import { scopeOfEntry } from '../privacy/scope-of-entry.js';
import { type CheckedEntry, readEntry } from '../read/read-entry.js';
import { readRegisters } from '../read/read-registers.js';
import { sortEntries } from '../sort-entries.js';

/** Whether nobody makes something yet. */
type IsFree = (subject: Pick<Subject, 'kind' | 'file'>) => boolean;

/**
 * Makes what is made of the text of each entry: first the fields and then what is found, each of the last entries first.
 * Whoever reads the whole collection does so from the other end, so that neither reads what the other reads.
 */
export const readSecond = (root: string, { registers, entries }: Texts, recalls: Recalls, isFree: IsFree): void => {
  const { data } = readRegisters(root, registers);
  const read = (file: EntryFile): CheckedEntry[] => {
    const { checked } = readEntry(root, file, recalls.fields);
    return checked === null ? [] : [checked];
  };
  const cohorten = entries.filter(({ type }) => type === 'cohort').flatMap(read);
  const collection = { ...data, ...sortEntries(cohorten.map(({ entry }) => entry)), lessen: [] };
  const [restsOn, findersOf] = [settingsOf(data, collection.cohorten), createNameFinders(collection)];
  const isPlain = createIsPlain(data.begrippen);
  const look = (checked: CheckedEntry) => {
    const { entry, document } = checked;
    const { file, text } = document;
    if (isFree({ kind: 'text', file }))
      recalls.findings({ kind: 'text', file, text, restsOn }, () => checkText(checked, textsOf(document), isPlain));
    if (isFree({ kind: 'privacy', file }))
      checkPrivacyOfText(text, scopeOfEntry(file, entry, findersOf), restsOn, recalls.findings);
  };
  const backwards = entries.toReversed();
  // Held until they are looked at: reading them once more takes as long.
  const own: CheckedEntry[] = [];
  for (const file of backwards) if (isFree({ kind: 'fields', file: file.file })) own.push(...read(file));
  for (const entry of own) look(entry);
  for (const file of backwards)
    if (isFree({ kind: 'text', file: file.file }) || isFree({ kind: 'privacy', file: file.file }))
      for (const entry of read(file)) look(entry);
};
