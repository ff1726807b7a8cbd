import type { Detector } from '../match.js';
import { isFirstName, isLastName } from './name-lists.js';

const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,64})\s?@\s?((?:[\p{L}\p{N}-]{1,63}(?:\.|\s\.\s)){1,6}\p{L}{2,24})(?![\p{L}\p{N}@-])/gu;

const FREE =
  /^(gmail|googlemail|hotmail|outlook|live|msn|ziggo|kpnmail|kpnplanet|xs4all|planet|home|upcmail|icloud|me|mac|yahoo|ymail|proton|protonmail|pm|telfort|casema|hetnet|chello|zonnet|tele2|online|quicknet|caiway|solcon|gmx|aol|zeelandnet|wanadoo|versatel|orange|freeler|tutanota|hey)\./i;
const INITIAL_AND_NAME = /^(\p{L}\.){1,4}(\p{L}+[.-])*\p{L}{2,}\d*$/u;
const GENERAL =
  /^(info|contact|redactie|post|mail|webmaster|no-?reply|beheer|privacy|fg|avg|pers|griffie|secretariaat|communicatie|helpdesk|support|bestuur|voorbeeld|test|naam|voornaam\.achternaam|v\.achternaam|jouw\.?naam)$/i;

const isPersonal = (user: string, host: string): boolean => {
  if (GENERAL.test(user)) return FREE.test(host) && !/^(voorbeeld|test|naam|voornaam|v\.achter|jouw)/i.test(user);
  if (FREE.test(host) || INITIAL_AND_NAME.test(user)) return true;
  const parts = user.toLowerCase().split(/[._+-]/);
  const [first = '', ...rest] = parts;
  return isFirstName(first) && (rest.length === 0 || rest.some((part) => isLastName(part) || part.length > 1));
};

/** E-mail addresses of one person: with a name in them, or at a provider for households. Those of a desk are fine. */
export const findEmail: Detector = (text) =>
  // Without the sign there is none, and trying every word of a long text takes a while.
  (text.includes('@') ? [...text.matchAll(ADDRESS)] : [])
    .filter(([, user = '', host = '']) => isPersonal(user, host))
    .map(({ 0: whole, index }) => ({ kind: 'email', severity: 'error', start: index, end: index + whole.length }));
