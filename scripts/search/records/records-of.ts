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

/** Everything that can be found in a library on `today` (`YYYY-MM-DD`), most wanted kinds first. */
export const recordsOf = (library: Library, today: string): readonly SearchRecord[] => [
  ...library.lessen.map((les) => lesRecord(les, library, today)),
  ...library.aanpakken.map((aanpak) => aanpakRecord(aanpak, library, today)),
  ...library.tools.map((tool) => toolRecord(tool, today)),
  ...library.vragen.map((vraag) => vraagRecord(vraag, today)),
  ...library.begrippen.map(begripRecord),
  ...library.themas.map(themaRecord),
  ...library.fasen.map(faseRecord),
  ...library.gemeenten.map(gemeenteRecord),
  ...library.regios.map((regio) => regioRecord(regio, library)),
  ...library.sessies.map((sessie) => sessieRecord(sessie, today)),
  ...library.cohorten.map((cohort) => cohortRecord(cohort, today)),
  ...library.paginas.map((pagina) => paginaRecord(pagina, today)),
];
