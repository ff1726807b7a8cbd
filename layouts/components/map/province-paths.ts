import { createRequire } from 'node:module';
import netherlands from '@svg-maps/netherlands';

const require = createRequire(import.meta.url);

/** The drawing's own units. */
export const MAP_VIEW_BOX = netherlands.viewBox;

// Half a unit is less than a pixel at the size that is shown, and it leaves a quarter of the bytes.
const rounded = ({ optimize }: typeof import('svgo'), path: string): string => {
  const { data } = optimize(`<svg xmlns="http://www.w3.org/2000/svg"><path d="${path}"/></svg>`, {
    plugins: [{ name: 'convertPathData', params: { floatPrecision: 0 } }],
  });
  return /d="([^"]*)"/.exec(data)?.[1] ?? path;
};

interface ProvincePath {
  readonly name: string;
  readonly path: string;
}

let paths: readonly ProvincePath[] | null = null;

/** The outlines of the twelve provinces (MapSVG, CC BY 4.0); made on first use, as that takes a third of a second. */
export const provincePaths = (): readonly ProvincePath[] => {
  if (paths !== null) return paths;
  const svgo: typeof import('svgo') = require('svgo');
  paths = netherlands.locations.map(({ name, path }) => ({ name, path: rounded(svgo, path) }));
  return paths;
};
