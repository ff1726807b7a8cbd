import type { Texts } from '../known/recall.js';
import type { LoanPorts } from './loans.js';

/** What the thread of a second reader is given. */
export interface ReaderData {
  readonly root: string;
  readonly texts: Texts;
  readonly memory: SharedArrayBuffer;
  readonly ports: LoanPorts;
}
