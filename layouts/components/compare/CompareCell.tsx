import type { Fact, Point } from '../../compare/comparable.js';
import { DotRow } from '../aanpak/DotRow.js';

interface CompareCellProps {
  readonly fact: Fact;
  /** Texts that every column has. */
  readonly shared: ReadonlySet<string>;
  /** `/` or `/x/`. */
  readonly base: string;
}

const PointText = ({ point, base }: { readonly point: Point; readonly base: string }) => (
  <>
    {point.rank !== undefined && (
      <>
        <DotRow {...point.rank} />{' '}
      </>
    )}
    {point.address === undefined ? (
      point.text
    ) : (
      <a class="nl-link" href={base + point.address.slice(1)}>
        {point.text}
      </a>
    )}
    {point.note !== undefined && <span class="vergelijk__bij">{point.note}</span>}
  </>
);

/** What one approach says on one subject. What every column says is calmer. */
export const CompareCell = ({ fact, shared, base }: CompareCellProps) => {
  const { points, missing, numbered = false } = fact;
  const calm = ({ text }: Point) => (shared.has(text) ? 'vergelijk__ook' : undefined);
  const [first] = points;
  if (first === undefined) return <span class="niet-gevonden">{missing}</span>;
  if (points.length === 1)
    return (
      <div class={calm(first)}>
        <PointText point={first} base={base} />
      </div>
    );
  const items = points.map((point) => (
    <li key={`${point.text}${point.note}`} class={calm(point)}>
      <PointText point={point} base={base} />
    </li>
  ));
  return numbered ? <ol>{items}</ol> : <ul>{items}</ul>;
};
