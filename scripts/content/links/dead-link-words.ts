import type { Link } from '../../../schemas/registers/links.js';
import { formatDate } from '../format.js';

export interface DeadLinkWords {
  /** A sentence of its own. */
  readonly dead: string;
  /** The same between brackets in a sentence. */
  readonly aside: string;
  /** What the saved version is called, if there is one. */
  readonly saved: string | null;
}

/** What a reader is told of a link that is dead. */
export const deadLinkWords = ({ laatst, archief }: Link): DeadLinkWords => ({
  dead: `Deze link werkt niet meer (gezien op ${formatDate(laatst)}).`,
  aside: `deze link werkt niet meer, gezien op ${formatDate(laatst)}`,
  saved: archief === undefined ? null : `bewaarde versie van ${formatDate(archief.datum)}`,
});
