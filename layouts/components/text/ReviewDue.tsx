import { formatDate } from '../../../scripts/content/format.js';
import type { Entry } from '../../../scripts/content/library.js';
import { usePage } from '../../page-context.js';

/** What decides whether a text is up to date. */
export type Reviewed = Pick<Entry, 'status' | 'gecontroleerd_op' | 'herzien_voor'>;

const warningOf = ({ status, herzien_voor }: Reviewed, today: string): string | null => {
  if (status === 'gearchiveerd') return 'Deze tekst is gearchiveerd. Niemand houdt hem nog bij.';
  if (status === 'te-herzien') return 'Deze tekst klopt niet meer helemaal en wordt herzien.';
  if (today > herzien_voor)
    return `Deze tekst moest vóór ${formatDate(herzien_voor)} worden nagekeken. Dat is nog niet gebeurd.`;
  return null;
};

/** Tells readers, before they read it, that a text may be out of date. */
export const ReviewDue = ({ entry }: { readonly entry: Reviewed }) => {
  const warning = warningOf(entry, usePage().data.today);
  if (warning === null) return null;
  return (
    <div class="verouderd" role="note" aria-label="Mogelijk verouderd">
      <p>
        <strong>Let op.</strong> {warning} Laatst gecontroleerd op {formatDate(entry.gecontroleerd_op)}.
      </p>
    </div>
  );
};
