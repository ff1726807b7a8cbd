import { createIsPlain } from '../checks/check-plain-language.js';
import { checkText } from '../checks/check-text.js';
import { textsOf } from '../checks/document.js';
import type { Recalls, Texts } from '../known/recall.js';
import { settingsOf } from '../known/settings-of.js';
import { checkPrivacyOfText } from '../privacy/check-text.js';
import { createNameFinders } from '../privacy/privacy-settings.js';
import { scopeOfEntry } from '../privacy/scope-of-entry.js';
import { type CheckedEntry, readEntry } from '../read/read-entry.js';
import { readRegisters } from '../read/read-registers.js';
import { sortEntries } from '../sort-entries.js';

/**
 * Makes all that is made of the text of one entry, of the last entries first, as whoever reads the whole collection begins
 * at the other end. `isWanted` tells whether anything of a file is still to be made.
 */
export const readSecond = (
  root: string,
  { registers, entries }: Texts,
  recalls: Recalls,
  isWanted: (file: string) => boolean,
): void => {
  const { data } = readRegisters(root, registers);
  const soundOf = (files: typeof entries): CheckedEntry[] =>
    files.flatMap((file) => readEntry(root, file, recalls.fields).checked ?? []);
  const cohorten = soundOf(entries.filter(({ type }) => type === 'cohort'));
  const collection = { ...data, ...sortEntries(cohorten.map(({ entry }) => entry)), lessen: [] };
  const [restsOn, findersOf] = [settingsOf(data, collection.cohorten), createNameFinders(collection)];
  const isPlain = createIsPlain(data.begrippen);
  for (const file of entries.toReversed()) {
    if (!isWanted(file.file)) continue;
    for (const { entry, document } of soundOf([file])) {
      recalls.findings({ kind: 'text', file: file.file, text: document.text, restsOn }, () =>
        checkText(document, textsOf(document), isPlain),
      );
      checkPrivacyOfText(document.text, scopeOfEntry(file.file, entry, findersOf), restsOn, recalls.findings);
    }
  }
};
