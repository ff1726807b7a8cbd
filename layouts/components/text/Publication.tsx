import { formatDate } from '../../../scripts/content/format.js';
import type { Entry } from '../../../scripts/content/library.js';
import { usePage } from '../../page-context.js';

/** When an entry was checked and changed, and a warning once its review is due. */
export const Publication = ({ entry }: { readonly entry: Entry }) => {
  const { data } = usePage();
  const overdue = data.today > entry.herzien_voor;
  return (
    <dl class="publicatie">
      {overdue && (
        <div>
          <dt>Let op</dt>
          <dd>Deze tekst moest vóór {formatDate(entry.herzien_voor)} worden nagekeken. Dat is nog niet gebeurd.</dd>
        </div>
      )}
      <div>
        <dt>Nagekeken op</dt>
        <dd>{formatDate(entry.gecontroleerd_op)}</dd>
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
            {entry.wijzigingen.map(({ datum, wat }) => (
              <li key={datum + wat}>
                {formatDate(datum)}: {wat}
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
};
