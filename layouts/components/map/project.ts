export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * From longitude and latitude (degrees) to the drawing of `@svg-maps/netherlands`, a Mercator picture of
 * 612.54 × 723.62 units. Scale and origin follow from the outermost points of the country.
 */
export const project = (latitude: number, longitude: number): MapPoint => {
  const mercator = (degrees: number) => (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
  return { x: (longitude - WEST) * SCALE, y: (mercator(NORTH) - mercator(latitude)) * SCALE };
};

const WEST = 3.36;
const NORTH = 53.555;
const SCALE = 158.2;
