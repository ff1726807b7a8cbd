export interface Point {
  readonly x: number;
  readonly y: number;
}

const NUMBER = /-?\d*\.?\d+(?:e-?\d+)?/g;

/**
 * The closed lines of an SVG path of relative straight lines, `m 3,4 1,0 0,1 z m …`, as points from the upper left corner.
 * https://www.w3.org/TR/SVG2/paths.html#PathDataMovetoCommands
 */
export const readRings = (path: string): readonly (readonly Point[])[] => {
  // After a line is closed the next one starts from where this one started.
  let start: Point = { x: 0, y: 0 };
  return path
    .split('z')
    .filter((ring) => ring.trim() !== '')
    .map((ring) => {
      const steps = (ring.match(NUMBER) ?? []).map(Number);
      let { x, y } = start;
      const points = Array.from({ length: steps.length / 2 }, (_, at) => {
        x += steps[2 * at] ?? 0;
        y += steps[2 * at + 1] ?? 0;
        return { x, y };
      });
      start = points[0] ?? start;
      return points;
    });
};
