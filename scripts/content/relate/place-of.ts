import type { Gemeente } from '../../../schemas/registers/gemeente.js';
import type { Regio } from '../../../schemas/registers/regio.js';
import type { Aanpak, Library } from '../library.js';

export interface Place {
  /** As in a sentence: "Zaanstad", "IJmond", "Rheden en Arnhem". */
  readonly name: string;
  /** With its kind before it: "Gemeente Zaanstad", "Regio IJmond". */
  readonly label: string;
  readonly gemeenten: readonly Gemeente[];
  readonly regio: Regio | null;
}

const listed = (names: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(names);

/** Where an aanpak took place: its region when it names one, else its municipalities. */
export const placeOf = (aanpak: Aanpak, library: Pick<Library, 'gemeenten' | 'regios'>): Place => {
  const gemeenten = library.gemeenten.filter(({ slug }) => aanpak.gemeenten.includes(slug));
  const regio = library.regios.find(({ slug }) => slug === aanpak.regio) ?? null;
  const name = regio?.naam ?? listed(gemeenten.map(({ naam }) => naam));
  const kind = regio !== null ? 'Regio' : gemeenten.length > 1 ? 'Gemeenten' : 'Gemeente';
  return { name, label: `${kind} ${name}`, gemeenten, regio };
};
