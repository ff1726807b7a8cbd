import type { Overname } from '../../../schemas/entries/aanpak.js';
import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import { formatCount } from '../../../scripts/content/format.js';
import type { Aanpak } from '../../../scripts/content/library.js';
import { LIST_SIZE } from '../../../scripts/content/lists/list-size.js';
import { aanpakkenBySlug } from '../../../scripts/content/relate/aanpakken-by-slug.js';
import { placeOf } from '../../../scripts/content/relate/place-of.js';
import { usePage } from '../../page-context.js';
import { Known } from '../text/Known.js';
import { Link } from '../text/Link.js';
import { TransferDiagram } from './TransferDiagram.js';

const FIELDS = {
  overgenomen: 'Overgenomen',
  aangepast: 'Aangepast',
  weggelaten: 'Weggelaten',
  waarom: 'Waarom',
} as const;

type Field = keyof typeof FIELDS;

const FIELD_NAMES = Object.keys(FIELDS) as Field[];

interface OvernameItemProps {
  readonly lead: string;
  readonly other: Aanpak;
  readonly overname: Overname;
  /** The approach that tells this: its source marks lead to its own page. */
  readonly teller: Aanpak;
}

const OvernameItem = ({ lead, other, overname, teller }: OvernameItemProps) => {
  const { data } = usePage();
  const sourcesAt = `${data.basePath}${addressOf('aanpak', teller.slug).slice(1)}#`;
  return (
    <li>
      <p>
        {lead} <Link to={addressOf('aanpak', other.slug)}>{placeOf(other, data.library).name}</Link>
      </p>
      <dl class="feiten">
        {FIELD_NAMES.map((field) => (
          <div key={field}>
            <dt>{FIELDS[field]}</dt>
            <dd>
              <Known inline sourcesAt={sourcesAt}>
                {overname[field]}
              </Known>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
};

/** The approaches that this one builds on and those that build on it, each with what was taken over. */
const itemsOf = (aanpak: Aanpak, aanpakken: readonly Aanpak[], followers: readonly Aanpak[]): OvernameItemProps[] => [
  ...aanpak.gebaseerd_op.flatMap((overname) => {
    const other = aanpakkenBySlug(aanpakken).get(overname.aanpak);
    return other === undefined ? [] : [{ lead: 'Dit bouwt voort op', other, overname, teller: aanpak }];
  }),
  ...followers.flatMap((other) =>
    other.gebaseerd_op
      .filter((overname) => overname.aanpak === aanpak.slug)
      .map((overname) => ({ lead: 'Hierop bouwt voort:', other, overname, teller: other })),
  ),
];

/** What an approach took over from others and others from it, and how to tell that you use it too. */
export const Overnames = ({ aanpak }: { readonly aanpak: Aanpak }) => {
  const { data } = usePage();
  const items = itemsOf(aanpak, data.library.aanpakken, data.relations.aanpakken.basis.of(aanpak.slug));
  return (
    <>
      {items.length > 0 ? (
        <>
          <TransferDiagram aanpak={aanpak} />
          <ul class="overnames">
            {items.slice(0, LIST_SIZE).map((item) => (
              <OvernameItem key={item.lead + item.other.slug} {...item} />
            ))}
          </ul>
          {items.length > LIST_SIZE && <p>En nog {formatCount(items.length - LIST_SIZE, 'aanpak', 'aanpakken')}.</p>}
        </>
      ) : (
        <p>We vonden niet of dit van een ander komt, of dat een ander dit overnam.</p>
      )}
      <p class="overnames__ook">
        <Link to={`/meedoen/?gebaseerd_op=${aanpak.slug}`}>Wij gebruiken dit ook</Link>
      </p>
    </>
  );
};
