import { ENGLISH_ADDRESS, listAddress } from '../../scripts/content/addresses/addresses.js';

/** The addresses of the same thing in each language. */
export interface Languages {
  readonly nl: string;
  readonly en: string;
}

const dutchOf = (address: string): string =>
  address === ENGLISH_ADDRESS ? listAddress('aanpak') : address.replace(/^\/en(?=\/)/, '');

/** Where a page stands in Dutch and in English; null for what is there in one language only. */
export const languagesOf = (address: string, addresses: ReadonlySet<string>): Languages | null => {
  const nl = dutchOf(address);
  const en = nl === listAddress('aanpak') ? ENGLISH_ADDRESS : `/en${nl}`;
  return addresses.has(en) ? { nl, en } : null;
};
