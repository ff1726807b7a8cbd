import type { Overname } from '../../../schemas/entries/aanpak.js';
import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import type { Aanpak } from '../../../scripts/content/library.js';
import { placeOf } from '../../../scripts/content/relate/place-of.js';
import { usePage } from '../../page-context.js';
import { Known } from '../text/Known.js';
import { Link } from '../text/Link.js';

const OvernameItem = ({ overname }: { readonly overname: Overname }) => {
  const { data } = usePage();
  const basis = data.library.aanpakken.find(({ slug }) => slug === overname.aanpak);
  return (
    <li>
      <p>
        Van{' '}
        <Link to={addressOf('aanpak', overname.aanpak)}>
          {basis === undefined ? overname.aanpak : placeOf(basis, data.library).name}
        </Link>
      </p>
      <dl class="feiten">
        {(['overgenomen', 'aangepast', 'weggelaten', 'waarom'] as const).map((field) => (
          <div key={field}>
            <dt>{field.charAt(0).toUpperCase() + field.slice(1)}</dt>
            <dd>
              <Known inline>{overname[field]}</Known>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
};

/** What an approach took over from others, and which others built on it. */
export const Overnames = ({ aanpak }: { readonly aanpak: Aanpak }) => {
  const { data } = usePage();
  const followers = data.relations.aanpakken.basis.of(aanpak.slug);
  return (
    <>
      <ul class="overnames">
        {aanpak.gebaseerd_op.map((overname) => (
          <OvernameItem key={overname.aanpak} overname={overname} />
        ))}
      </ul>
      {followers.length > 0 && (
        <p>
          Hierop bouwden voort:{' '}
          {followers.map((follower, index) => (
            <>
              {index > 0 && ', '}
              <Link to={addressOf('aanpak', follower.slug)}>{placeOf(follower, data.library).name}</Link>
            </>
          ))}
          .
        </p>
      )}
    </>
  );
};
