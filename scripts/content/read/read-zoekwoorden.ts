import { type Zoekwoorden, zoekwoordenRegisterSchema } from '../../../schemas/registers/zoekwoorden.js';
import type { KeptRegister } from './parse-register.js';
import { readOptionalRegister } from './read-optional-register.js';

/** The register of what readers type who look for a page. */
export const ZOEKWOORDEN_REGISTER = 'zoekwoorden.yaml';

/** Reads the register of readers' words of a content folder; a network need not have one. */
export const readZoekwoorden = (root: string, files: readonly string[]): KeptRegister<Zoekwoorden> =>
  readOptionalRegister(root, files, ZOEKWOORDEN_REGISTER, zoekwoordenRegisterSchema);
