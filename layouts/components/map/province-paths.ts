import netherlands from '@svg-maps/netherlands';
import { optimize } from 'svgo';

/** The drawing's own units. */
export const MAP_VIEW_BOX = netherlands.viewBox;

// Half a unit is less than a pixel at the size that is shown, and it leaves a quarter of the bytes.
const rounded = (path: string): string => {
  const { data } = optimize(`<svg xmlns="http://www.w3.org/2000/svg"><path d="${path}"/></svg>`, {
    plugins: [{ name: 'convertPathData', params: { floatPrecision: 0 } }],
  });
  return /d="([^"]*)"/.exec(data)?.[1] ?? path;
};

/** The outlines of the twelve provinces (MapSVG, CC BY 4.0). */
export const PROVINCE_PATHS: readonly { readonly name: string; readonly path: string }[] = netherlands.locations.map(
  ({ name, path }) => ({ name, path: rounded(path) }),
);
