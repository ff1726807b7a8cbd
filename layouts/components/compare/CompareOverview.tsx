import type { Comparable, Fact } from '../../compare/comparable.js';
import { DotRow } from '../aanpak/DotRow.js';

interface CompareOverviewProps {
  readonly compared: readonly Comparable[];
  /** `/` or `/x/`. */
  readonly base: string;
}

/** The facts that fit in a few words. */
const SHORT = ['waar', 'invloed', 'moeite', 'bewijs'];

const Short = ({ points, missing }: Fact) => {
  const [first] = points;
  if (first === undefined) return <span class="niet-gevonden">{missing}</span>;
  const text = [...new Set(points.map(({ text }) => text))].join(', ');
  if (first.rank === undefined) return <>{text}</>;
  return (
    <span class="matrix__stand">
      <DotRow {...first.rank} /> {text}
    </span>
  );
};

/** Many approaches in a line each: enough to choose which to put side by side. */
export const CompareOverview = ({ compared, base }: CompareOverviewProps) => {
  const shortFacts = ({ facts }: Comparable) => facts.filter(({ id }) => SHORT.includes(id));
  const [first] = compared;
  return (
    <table class="matrix">
      <caption>Elke aanpak in één regel</caption>
      <thead>
        <tr>
          <th scope="col">Aanpak</th>
          {first !== undefined &&
            shortFacts(first).map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        {compared.map((item) => (
          <tr key={item.slug}>
            <th scope="row">
              <a class="nl-link" href={base + item.address.slice(1)}>
                {item.place}
              </a>
            </th>
            {shortFacts(item).map((fact) => (
              <td key={fact.id} data-kop={fact.title}>
                <Short {...fact} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
