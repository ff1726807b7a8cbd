import type { Entry } from '../library.js';
import type { PrivacyScope } from './check-privacy.js';
import { createNameFinders, type Registers } from './privacy-settings.js';

const cohortOf = (entry: Entry): string | undefined => {
  if (entry.type === 'cohort') return entry.slug;
  return 'cohort' in entry ? entry.cohort : undefined;
};

const folderOf = (file: string) => file.replace(/(\/index)?\.md$/, '');

/** Tells for each file what may stand in it; a file beside an entry follows that entry. */
export const createScopes = (data: Registers, entries: readonly Entry[]): ((file: string) => PrivacyScope) => {
  const findersOf = createNameFinders(data);
  const perFolder = new Map(entries.map((entry) => [folderOf(entry.file), entry]));
  return (file) => {
    const entry = perFolder.get(folderOf(file)) ?? perFolder.get(file.split('/').slice(0, 2).join('/'));
    const exceptions = entry === undefined ? (data.site?.uitzonderingen ?? []) : entry.uitzonderingen;
    return { file, exceptions, findNames: findersOf(entry === undefined ? undefined : cohortOf(entry)) };
  };
};
