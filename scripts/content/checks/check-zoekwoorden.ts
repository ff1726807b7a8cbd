import type { Zoekwoorden } from '../../../schemas/registers/zoekwoorden.js';
import { nearest } from '../fields/nearest.js';
import { type Finding, finding } from '../finding.js';
import type { KeptRegister } from '../read/parse-register.js';
import { ZOEKWOORDEN_REGISTER } from '../read/read-zoekwoorden.js';
import type { SiteAddresses } from './check-markdown.js';

/** Readers' words lead to pages that exist, and all those of one page stand together. */
export const checkZoekwoorden = (
  { lines, placeOf }: Pick<KeptRegister<Zoekwoorden>, 'lines' | 'placeOf'>,
  addresses: SiteAddresses,
): Finding[] => {
  const report = (index: number, code: string, message: string, hint: string) =>
    finding(ZOEKWOORDEN_REGISTER, placeOf(index), { code, field: `[${index}].adres`, message, hint });
  const first = new Map<string, number>();
  return lines.flatMap(({ adres }, index) => {
    if (first.has(adres))
      return [
        report(index, 'duplicate', `De pagina ${adres} staat er twee keer.`, 'Zet alle zoekwoorden bij de eerste.'),
      ];
    first.set(adres, index);
    if (addresses.has(adres)) return [];
    const guess = nearest(adres, [...addresses.keys()]);
    const hint = guess === null ? 'Kijk het adres na.' : `Bedoelde je ${guess}?`;
    return [report(index, 'dead-link', `De pagina ${adres} bestaat niet.`, hint)];
  });
};
