import netherlands from '@svg-maps/netherlands';
import simplify from 'simplify-js';
import { type Point, readRings } from './read-rings.js';
import { writeRing } from './write-ring.js';

/** The drawing's own units. */
export const MAP_VIEW_BOX = netherlands.viewBox;

/**
 * How far a border may shift, in units of the drawing: less than two pixels at the size that is shown. Where two provinces
 * then no longer touch, that is little more than the line of two units between them. It leaves a fourteenth of the bytes.
 */
const TOLERANCE = 2;

const inWholeUnits = (points: readonly Point[]): readonly Point[] =>
  points
    .map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
    .filter(({ x, y }, at, all) => at === 0 || x !== all[at - 1]?.x || y !== all[at - 1]?.y);

/** Nothing of an island too small to be seen. */
const simplified = (ring: readonly Point[]): string => {
  // Closed by its first point once more, which stays where it is.
  const [start, ...others] = inWholeUnits(simplify([...ring, ...ring.slice(0, 1)], TOLERANCE, true)).slice(0, -1);
  return start === undefined || others.length < 2 ? '' : writeRing([start, ...others]);
};

interface ProvincePath {
  readonly name: string;
  readonly path: string;
}

let paths: readonly ProvincePath[] | null = null;

/** The outlines of the twelve provinces (MapSVG, CC BY 4.0), made on first use. */
export const provincePaths = (): readonly ProvincePath[] => {
  paths ??= netherlands.locations.map(({ name, path }) => ({ name, path: readRings(path).map(simplified).join('') }));
  return paths;
};
