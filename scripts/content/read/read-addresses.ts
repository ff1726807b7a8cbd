import { type Adres, adressenSchema } from '../../../schemas/registers/adressen.js';
import type { KeptRegister } from './parse-register.js';
import { readOptionalRegister } from './read-optional-register.js';

/** The register of published addresses; a network that published nothing yet has none. */
export const ADDRESS_REGISTER = 'adressen.yaml';

/** Reads the register of published addresses of a content folder. */
export const readAddresses = (root: string, files: readonly string[]): KeptRegister<Adres> =>
  readOptionalRegister(root, files, ADDRESS_REGISTER, adressenSchema);
