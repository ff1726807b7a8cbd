import type { Entry } from '../library.js';
import type { PrivacyScope } from './check-privacy.js';
import { createNameFinders, type Registers } from './privacy-settings.js';
import { scopeOfEntry } from './scope-of-entry.js';

const folderOf = (file: string) => file.replace(/(\/index)?\.md$/, '');

/** Tells for each file what may stand in it; a file beside an entry follows that entry. */
export const createScopes = (data: Registers, entries: readonly Entry[]): ((file: string) => PrivacyScope) => {
  const findersOf = createNameFinders(data);
  const perFolder = new Map(entries.map((entry) => [folderOf(entry.file), entry]));
  return (file) => {
    const entry = perFolder.get(folderOf(file)) ?? perFolder.get(file.split('/').slice(0, 2).join('/'));
    return entry === undefined
      ? { file, exceptions: data.site?.uitzonderingen ?? [], findNames: findersOf(undefined) }
      : scopeOfEntry(file, entry, findersOf);
  };
};
