import type { Comparable } from '../../compare/comparable.js';
import { type CompareRow, compareRows, type Sameness } from '../../compare/compare-rows.js';
import { CompareCell } from './CompareCell.js';

interface CompareTableProps {
  readonly compared: readonly Comparable[];
  /** `/` or `/x/`. */
  readonly base: string;
  readonly caption: string;
  /** Whether rows that are the same everywhere are left out. */
  readonly differencesOnly?: boolean;
  /** Where a reader can take a column away. */
  readonly onRemove?: (slug: string) => void;
}

const SAMENESS: Readonly<Record<Sameness, string>> = { gelijk: 'gelijk', deels: 'deels gelijk', anders: '' };

const Column = ({ item, base, onRemove }: { readonly item: Comparable } & Omit<CompareTableProps, 'compared'>) => (
  <th scope="col">
    <span class="kicker">{item.place}</span>
    <a class="nl-link" href={base + item.address.slice(1)}>
      {item.title}
    </a>
    {onRemove !== undefined && (
      <button type="button" class="knop-rustig vergelijk__weg niet-printen" onClick={() => onRemove(item.slug)}>
        Haal weg<span class="alleen-voorlezen"> {item.place}</span>
      </button>
    )}
  </th>
);

const Row = ({ row, compared, base }: { readonly row: CompareRow } & Pick<CompareTableProps, 'compared' | 'base'>) => (
  <tr class={`vergelijk__rij vergelijk__rij--${row.sameness}`}>
    <th scope="row">
      {row.title}
      {row.sameness !== 'anders' && <span class="vergelijk__gelijk">{SAMENESS[row.sameness]}</span>}
    </th>
    {row.cells.map((fact, index) => (
      <td key={compared[index]?.slug} data-kop={compared[index]?.place}>
        <CompareCell fact={fact} shared={row.shared} base={base} />
      </td>
    ))}
  </tr>
);

/** Approaches side by side, row by row. The same on the server and in the browser. */
export const CompareTable = (props: CompareTableProps) => {
  const { compared, base, caption, differencesOnly = false } = props;
  const rows = compareRows(compared).filter(({ sameness }) => !differencesOnly || sameness !== 'gelijk');
  return (
    <table class={`vergelijk vergelijk--${compared.length}`}>
      <caption class="alleen-voorlezen">{caption}</caption>
      <thead>
        <tr>
          <td class="vergelijk__hoek" />
          {compared.map((item) => (
            <Column key={item.slug} item={item} {...props} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} compared={compared} base={base} />
        ))}
      </tbody>
    </table>
  );
};
