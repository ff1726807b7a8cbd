import { type Link, linksSchema } from '../../../schemas/registers/links.js';
import type { KeptRegister } from './parse-register.js';
import { readOptionalRegister } from './read-optional-register.js';

/** The register of links to other sites that failed. */
export const LINK_REGISTER = 'links.yaml';

/** Reads the register of failing links of a content folder. */
export const readLinks = (root: string, files: readonly string[]): KeptRegister<Link> =>
  readOptionalRegister(root, files, LINK_REGISTER, linksSchema);
