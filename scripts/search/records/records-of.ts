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
  ...library.tools.map(toolRecord),
  ...library.vragen.map(vraagRecord),
  ...library.begrippen.map(begripRecord),
  ...library.themas.map(themaRecord),
  ...library.fasen.map(faseRecord),
  ...library.gemeenten.map((gemeente) => gemeenteRecord(gemeente, library)),
  ...library.regios.map((regio) => regioRecord(regio, library)),
  ...library.sessies.map(sessieRecord),
  ...library.cohorten.map(cohortRecord),
  ...library.paginas.map(paginaRecord),
];
