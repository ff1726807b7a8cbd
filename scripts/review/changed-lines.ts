import { REGISTERS } from '../../schemas/content-types.js';
import { addressOf } from '../content/addresses/addresses.js';
import type { Library } from '../content/library.js';
import type { ChangedFile } from './changed-files.js';

/** A line of a register that a proposal adds, changes or takes out. */
export interface ChangedLine {
  /** The file of the register, below the content folder. */
  readonly file: string;
  readonly name: string;
  readonly status: ChangedFile['status'];
  /** The page that is about it. */
  readonly address: string;
}

type ListName = 'gemeenten' | 'regios' | 'themas' | 'fasen' | 'patronen' | 'begrippen';

const PAGES: Readonly<Record<ListName, (slug: string) => string>> = {
  gemeenten: (slug) => addressOf('gemeente', slug),
  regios: (slug) => addressOf('gemeente', slug),
  themas: (slug) => addressOf('thema', slug),
  fasen: (slug) => addressOf('fase', slug),
  patronen: () => '/lessen/patronen/',
  begrippen: (slug) => addressOf('begrip', slug),
};

const LISTS: readonly ListName[] = ['gemeenten', 'regios', 'themas', 'fasen', 'patronen', 'begrippen'];

const linesOf = (library: Library, list: ListName) =>
  new Map(
    library[list].map((line) => {
      const name = 'term' in line ? line.term : 'naam' in line ? line.naam : line.titel;
      return [line.slug, { name, text: JSON.stringify(line) }];
    }),
  );

const changedIn = (list: ListName, before: Library, after: Library): ChangedLine[] => {
  const [old, now] = [linesOf(before, list), linesOf(after, list)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((slug) => {
    const [was, is] = [old.get(slug), now.get(slug)];
    if (was?.text === is?.text) return [];
    const status = was === undefined ? 'new' : is === undefined ? 'gone' : 'changed';
    return [{ file: REGISTERS[list].file, name: (is ?? was)?.name ?? slug, status, address: PAGES[list](slug) }];
  });
};

/** What a proposal changes in the registers, line by line. */
export const changedLines = (before: Library, after: Library): readonly ChangedLine[] =>
  LISTS.flatMap((list) => changedIn(list, before, after));
