import type { Point } from './read-rings.js';

/** A closed line through whole units as an SVG path: where it starts, and steps from there. */
export const writeRing = ([start, ...others]: readonly [Point, ...Point[]]): string => {
  let from = start;
  const steps = others.map((to) => {
    const step = `${to.x - from.x} ${to.y - from.y}`;
    from = to;
    return step;
  });
  return `M${start.x} ${start.y}l${steps.join(' ')}z`.replaceAll(' -', '-');
};
