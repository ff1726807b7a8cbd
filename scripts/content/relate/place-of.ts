import type { Gemeente } from '../../../schemas/registers/gemeente.js';
import type { Regio } from '../../../schemas/registers/regio.js';
import type { Aanpak, Library } from '../library.js';

export interface Place {
  /** As in a sentence: "Zaanstad", "IJmond", "Rheden en Arnhem". */
  readonly name: string;
  /** With its kind before it: "Gemeente Zaanstad", "Regio IJmond". */
  readonly label: string;
  readonly gemeenten: readonly Gemeente[];
  /** The class of size of each municipality. */
  readonly sizes: readonly Gemeente['grootte'][];
  readonly regio: Regio | null;
}

const LIST = new Intl.ListFormat('nl', { type: 'conjunction' });

type Registers = Pick<Library, 'gemeenten' | 'regios'>;

const find = (aanpak: Aanpak, library: Registers): Place => {
  const gemeenten = library.gemeenten.filter(({ slug }) => aanpak.gemeenten.includes(slug));
  const regio = library.regios.find(({ slug }) => slug === aanpak.regio) ?? null;
  const name = regio?.naam ?? LIST.format(gemeenten.map(({ naam }) => naam));
  const kind = regio !== null ? 'Regio' : gemeenten.length > 1 ? 'Gemeenten' : 'Gemeente';
  return { name, label: `${kind} ${name}`, gemeenten, sizes: gemeenten.map(({ grootte }) => grootte), regio };
};

const places = new WeakMap<Aanpak, Place>();

/** Where an aanpak took place: its region when it names one, else its municipalities. Found once, as many pages ask. */
export const placeOf = (aanpak: Aanpak, library: Registers): Place => {
  const known = places.get(aanpak);
  if (known !== undefined) return known;
  const place = find(aanpak, library);
  places.set(aanpak, place);
  return place;
};
