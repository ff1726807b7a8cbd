import { publishedAddresses } from '../addresses/published-addresses.js';
import { redirectsOf } from '../addresses/redirects.js';
import { siteAddresses } from '../addresses/site-addresses.js';
import { type Finding, finding, START_OF_FILE } from '../finding.js';
import type { Library } from '../library.js';
import { publicLibrary } from '../publish/public-library.js';
import { ADDRESS_REGISTER, readAddresses } from '../read/read-addresses.js';

const KEEP =
  'Zet het oude adres bij eerdere_adressen van de nieuwe pagina. Is ze voorgoed weg? Zet hier vervallen bij.';
const KEEP_LES = 'Zet de oude naam bij eerdere_ids van de les.';

/** Earlier addresses that are taken: by a page that is there, or by two pages that both say they stood there. */
const checkTaken = (library: Library): Finding[] => {
  const taken = new Set(siteAddresses(library).keys());
  return redirectsOf(library).flatMap(({ from, file }) => {
    const isTaken = taken.has(from);
    taken.add(from);
    if (!isTaken) return [];
    return [
      finding(file, START_OF_FILE, {
        code: 'address-taken',
        message: `Het eerdere adres ${from} is al van een andere pagina.`,
        hint: 'Haal het weg, of geef de andere pagina een andere naam.',
      }),
    ];
  });
};

/** No address that was ever published may vanish without a redirect or a reason; nor an anchor of a lesson. */
export const checkAddresses = (root: string, files: readonly string[], library: Library, today: string): Finding[] => {
  const { lines, placeOf, findings } = readAddresses(root, files);
  const published = publishedAddresses(publicLibrary(library, today));
  const lost = lines.flatMap(({ adres, plekken, vervallen }, index) => {
    const anchors = published.get(adres);
    if (vervallen !== undefined) return [];
    if (anchors === undefined)
      return [
        finding(ADDRESS_REGISTER, placeOf(index), {
          code: 'lost-address',
          message: `${adres} stond op de site en zou nu verdwijnen.`,
          hint: KEEP,
        }),
      ];
    return plekken
      .filter((plek) => !anchors.has(plek))
      .map((plek) =>
        finding(ADDRESS_REGISTER, placeOf(index), {
          code: 'lost-anchor',
          message: `De les op ${adres}#${plek} zou verdwijnen.`,
          hint: KEEP_LES,
        }),
      );
  });
  return [...findings, ...checkTaken(library), ...lost];
};
