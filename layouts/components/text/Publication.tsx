import { formatDate } from '../../../scripts/content/format.js';
import type { Entry } from '../../../scripts/content/library.js';

/** When an entry was checked, and its history, the newest change first. */
export const Publication = ({ entry }: { readonly entry: Entry }) => (
  <dl class="publicatie">
    <div>
      <dt>Gecontroleerd op</dt>
      <dd>
        <time datetime={entry.gecontroleerd_op}>{formatDate(entry.gecontroleerd_op)}</time>
      </dd>
    </div>
    {entry.goedgekeurd !== undefined && (
      <div>
        <dt>Goedgekeurd</dt>
        <dd>
          {entry.goedgekeurd.rol}, {formatDate(entry.goedgekeurd.datum)}
        </dd>
      </div>
    )}
    <div>
      <dt>Gewijzigd</dt>
      <dd>
        <ul>
          {entry.wijzigingen.toReversed().map(({ datum, wat }) => (
            <li key={datum + wat}>
              <time datetime={datum}>{formatDate(datum)}</time>: {wat}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  </dl>
);
