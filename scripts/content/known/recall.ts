import type { Finding } from '../finding.js';
import type { FieldsRead } from '../read/read-fields.js';

/**
 * Gives what rests on nothing but the parts of a key, such as the text of one file: that of an earlier run when it is
 * known, what `make` gives otherwise.
 */
export type Recall<Value> = (key: readonly string[], make: () => Value) => Value;

/** What may be known of texts. */
export interface Known {
  readonly findings: Recall<readonly Finding[]>;
  readonly fields: Recall<FieldsRead>;
}

/** Knows nothing, so always looks. */
export const KNOWS_NOTHING: Known = { findings: (_key, find) => find(), fields: (_key, read) => read() };
