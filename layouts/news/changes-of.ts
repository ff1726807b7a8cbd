import type { EntryType } from '../../schemas/content-types.js';
import { addressOf } from '../../scripts/content/addresses/addresses.js';
import { entriesOf } from '../../scripts/content/entries-of.js';
import type { Entry, Library } from '../../scripts/content/library.js';
import { placeOf } from '../../scripts/content/relate/place-of.js';
import type { Change } from './change.js';

/** Who wants to know more finds the whole history of a text on its own page. */
const MOST_CHANGES = 100;

const KICKERS: Readonly<Record<Exclude<EntryType, 'aanpak'>, string>> = {
  cohort: 'Lichting',
  sessie: 'Sessie',
  tool: 'Tool',
  vraag: 'Vraag',
  pagina: 'Over deze site',
};

const changesOfEntry = (entry: Entry, library: Library): Change[] => {
  const address = addressOf(entry.type, entry.slug);
  const days = [...new Set(entry.wijzigingen.map(({ datum }) => datum))].sort();
  return days.map((day) => {
    const what = entry.wijzigingen.filter(({ datum }) => datum === day).map((change) => change.wat);
    return {
      key: `${address}@${day}${what.length > 1 ? `.${what.length}` : ''}`,
      address,
      title: entry.titel,
      kicker: entry.type === 'aanpak' ? placeOf(entry, library).label : KICKERS[entry.type],
      day,
      what,
      isFirst: day === days[0],
    };
  });
};

/** What is new and what changed on the site, the newest first; the address decides among those of one day. */
export const changesOf = (library: Library): readonly Change[] =>
  entriesOf(library)
    .flatMap((entry) => changesOfEntry(entry, library))
    .sort((a, b) => b.day.localeCompare(a.day) || a.address.localeCompare(b.address))
    .slice(0, MOST_CHANGES);
