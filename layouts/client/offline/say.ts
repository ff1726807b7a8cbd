import { formatBytes, formatCount } from '../../../scripts/content/format.js';
import type { Amount } from './amount-kept.js';

export const REFUSED =
  'Bewaren lukte niet. Je browser weigert het, er is geen ruimte meer of er is geen verbinding. Wat al bewaard was, is er nog.';

/** How much lies on this device, in words. */
export const amountText = ({ list, bytes }: Amount): string =>
  `Op dit apparaat: ${formatCount(list.length, 'tekst', 'teksten')} met hun bestanden, samen ${formatBytes(bytes)}.`;
