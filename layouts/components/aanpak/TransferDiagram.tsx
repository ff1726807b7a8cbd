import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import type { Aanpak } from '../../../scripts/content/library.js';
import { placeOf } from '../../../scripts/content/relate/place-of.js';
import { type ChainLink, type TransferChain, transferChain } from '../../../scripts/content/relate/transfer-chain.js';
import { usePage } from '../../page-context.js';

const BOX = { width: 168, height: 44 } as const;
const GAP = { x: 16, y: 34 } as const;
const MOST_SIGNS = 19;

interface Node extends ChainLink {
  readonly x: number;
  readonly y: number;
}

/** Puts each generation on a row of its own, in the middle. */
const placeNodes = ({ links }: TransferChain): { nodes: readonly Node[]; width: number; height: number } => {
  const generations = [...new Set(links.map(({ generation }) => generation))];
  const rows = generations.map((generation) => links.filter((link) => link.generation === generation));
  const rowWidth = (count: number) => count * (BOX.width + GAP.x) - GAP.x;
  const width = Math.max(...rows.map((row) => rowWidth(row.length)));
  const nodes = rows.flatMap((row, level) =>
    row.map((link, index) => ({
      ...link,
      x: (width - rowWidth(row.length)) / 2 + index * (BOX.width + GAP.x),
      y: level * (BOX.height + GAP.y),
    })),
  );
  return { nodes, width, height: rows.length * (BOX.height + GAP.y) - GAP.y };
};

const short = (name: string) => (name.length <= MOST_SIGNS ? name : `${name.slice(0, MOST_SIGNS - 1)}…`);

const Arrow = ({ from, to }: { readonly from: Node; readonly to: Node }) => {
  const start = { x: from.x + BOX.width / 2, y: from.y + BOX.height };
  const end = { x: to.x + BOX.width / 2, y: to.y };
  const middle = (start.y + end.y) / 2;
  return (
    <g class="keten__pijl">
      <path d={`M${start.x} ${start.y} C ${start.x} ${middle} ${end.x} ${middle} ${end.x} ${end.y - 8}`} />
      <path d={`M${end.x - 6} ${end.y - 9} L${end.x} ${end.y - 1} L${end.x + 6} ${end.y - 9} Z`} />
    </g>
  );
};

const Box = ({ node: { aanpak, generation, x, y } }: { readonly node: Node }) => {
  const { data } = usePage();
  const { name } = placeOf(aanpak, data.library);
  const drawing = (
    <>
      <rect x={x} y={y} width={BOX.width} height={BOX.height} rx="8" />
      <text x={x + BOX.width / 2} y={y + BOX.height / 2 + 6}>
        {short(name)}
      </text>
    </>
  );
  if (generation === 0) return <g class="keten__hier">{drawing}</g>;
  return (
    <a class="keten__ander" href={data.basePath + addressOf('aanpak', aanpak.slug).slice(1)} aria-label={name}>
      {drawing}
    </a>
  );
};

/** Who built on whom, oldest at the top, and of many the nearest. The list below says what was taken over. */
export const TransferDiagram = ({ aanpak }: { readonly aanpak: Aanpak }) => {
  const { data } = usePage();
  const chain = transferChain(aanpak, data.library, data.relations);
  const { nodes, width, height } = placeNodes(chain);
  const find = (slug: string) => nodes.find((node) => node.aanpak.slug === slug);
  return (
    <figure class="keten">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing can't be a fieldset, and role img would hide its links */}
      <svg
        viewBox={`-2 -2 ${width + 4} ${height + 4}`}
        width={width}
        role="group"
        aria-label="Wie op wie voortbouwde, de eerste bovenaan"
      >
        {chain.transfers.map(([from, to]) => {
          const start = find(from);
          const end = find(to);
          return start === undefined || end === undefined ? null : (
            <Arrow key={`${from} ${to}`} from={start} to={end} />
          );
        })}
        {nodes.map((node) => (
          <Box key={node.aanpak.slug} node={node} />
        ))}
      </svg>
      {!chain.isWhole && <figcaption>De tekening toont alleen wat het dichtst bij deze aanpak staat.</figcaption>}
    </figure>
  );
};
