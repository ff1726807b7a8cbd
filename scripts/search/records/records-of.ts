import type { Library } from '../../content/library.js';
import {
  aanpakRecord,
  cohortRecord,
  lesRecord,
  paginaRecord,
  sessieRecord,
  toolRecord,
  vraagRecord,
} from './entry-records.js';
import { begripRecord, faseRecord, gemeenteRecord, regioRecord, themaRecord } from './register-records.js';
import type { SearchRecord } from './search-record.js';

/** Everything that can be found in a library, most wanted kinds first. */
export const recordsOf = (library: Library): readonly SearchRecord[] => [
  ...library.lessen.map((les) => lesRecord(les, library)),
  ...library.aanpakken.map((aanpak) => aanpakRecord(aanpak, library)),
  ...library.tools.map((tool) => toolRecord(tool)),
  ...library.vragen.map((vraag) => vraagRecord(vraag)),
  ...library.begrippen.map(begripRecord),
  ...library.themas.map(themaRecord),
  ...library.fasen.map(faseRecord),
  ...library.gemeenten.map(gemeenteRecord),
  ...library.regios.map((regio) => regioRecord(regio, library)),
  ...library.sessies.map((sessie) => sessieRecord(sessie)),
  ...library.cohorten.map((cohort) => cohortRecord(cohort)),
  ...library.paginas.map((pagina) => paginaRecord(pagina)),
];
