import { isKnown } from '../../../schemas/fields/not-found.js';
import { type Begrip, begripSchema } from '../../../schemas/registers/begrip.js';
import { type Fase, faseSchema } from '../../../schemas/registers/fase.js';
import { type Gemeente, GROOTTE_LABELS, PROVINCIE_LABELS } from '../../../schemas/registers/gemeente.js';
import type { Regio } from '../../../schemas/registers/regio.js';
import { type Thema, themaSchema } from '../../../schemas/registers/thema.js';
import { addressOf } from '../../content/addresses/addresses.js';
import type { Library } from '../../content/library.js';
import { provinceWords } from './province-words.js';
import type { SearchRecord } from './search-record.js';
import { textOf } from './text-of.js';

const bare = { place: '', date: '', names: [] as readonly string[], extra: [] as readonly string[] };

export const begripRecord = (begrip: Begrip): SearchRecord => {
  const { omschrijving, woordvormen, synoniemen, smaller } = begrip;
  return {
    ...bare,
    address: addressOf('begrip', begrip.slug),
    title: begrip.term.charAt(0).toUpperCase() + begrip.term.slice(1),
    content: textOf(begripSchema.pick({ omschrijving: true }), { omschrijving }, ''),
    names: [...woordvormen, ...synoniemen],
    extra: smaller,
    facets: { soort: 'begrip' },
  };
};

export const themaRecord = (thema: Thema): SearchRecord => ({
  ...bare,
  address: addressOf('thema', thema.slug),
  title: thema.naam,
  names: [thema.slug.replaceAll('-', ' ')],
  content: textOf(themaSchema.omit({ naam: true }), thema, ''),
  facets: { soort: 'thema', thema: [thema.slug] },
});

export const faseRecord = (fase: Fase): SearchRecord => ({
  ...bare,
  address: addressOf('fase', fase.slug),
  title: fase.naam,
  content: textOf(faseSchema.omit({ naam: true }), fase, ''),
  facets: { soort: 'stap', fase: [fase.slug] },
});

export const gemeenteRecord = (
  { slug, naam, provincie, grootte, eerdere_namen }: Gemeente,
  { regios }: Library,
): SearchRecord => ({
  ...bare,
  address: addressOf('gemeente', slug),
  title: `Gemeente ${naam}`,
  place: naam,
  content: `${naam} ligt in ${PROVINCIE_LABELS[provincie]} en heeft ${GROOTTE_LABELS[grootte]}.`,
  extra: [
    ...eerdere_namen,
    ...provinceWords(provincie),
    ...regios.filter(({ leden }) => isKnown(leden) && leden.includes(slug)).map((regio) => regio.naam),
  ],
  facets: { soort: 'gemeente', provincie: [provincie], grootte: [grootte] },
});

export const regioRecord = ({ slug, naam, provincies, leden }: Regio, { gemeenten }: Library): SearchRecord => {
  const names = gemeenten.filter((gemeente) => leden.includes(gemeente.slug)).map((gemeente) => gemeente.naam);
  const where = provincies.map((provincie) => PROVINCIE_LABELS[provincie]).join(' en ');
  return {
    ...bare,
    address: addressOf('gemeente', slug),
    title: `Regio ${naam}`,
    place: naam,
    content: [`De regio ligt in ${where}.`, ...(names.length > 0 ? [`Gemeenten: ${names.join(', ')}.`] : [])].join(' '),
    extra: provincies.flatMap(provinceWords),
    facets: { soort: 'gemeente', provincie: provincies },
  };
};
