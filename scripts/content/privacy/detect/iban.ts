import type { Detector } from '../match.js';

const IBAN = /\b[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]{4}){2,7}(?:[ .-]?[A-Z0-9]{1,3})?\b/gi;

const LENGTHS: Readonly<Record<string, number>> = {
  NL: 18,
  BE: 16,
  DE: 22,
  FR: 27,
  GB: 22,
  ES: 24,
  IT: 27,
  PL: 28,
  LT: 20,
};

const isIban = (written: string): boolean => {
  const iban = written.replaceAll(/[ .-]/g, '').toUpperCase();
  const length = LENGTHS[iban.slice(0, 2)];
  if (length === undefined ? iban.length < 15 || iban.length > 34 : iban.length !== length) return false;
  const digits = (iban.slice(4) + iban.slice(0, 4)).replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
};

/** The longest beginning of what looks like an account number that is one: a word may follow it directly. */
const longestIban = (written: string): string | null => {
  for (let length = written.length; length >= 15; length--)
    if (/[A-Z0-9]/i.test(written[length - 1] ?? '') && isIban(written.slice(0, length)))
      return written.slice(0, length);
  return null;
};

/** Bank account numbers, told by their check digits. */
export const findIban: Detector = (text) =>
  [...text.matchAll(IBAN)].flatMap(({ 0: written, index }) => {
    const iban = longestIban(written);
    return iban === null ? [] : [{ kind: 'iban', severity: 'error', start: index, end: index + iban.length }];
  });
