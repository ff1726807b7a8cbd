import type { Site } from '../../../schemas/registers/site.js';

export type Colors = Site['kleuren'];

const COLORS = [
  'inkt',
  'inkt_zacht',
  'lijn',
  'gemeente',
  'gemeente_zacht',
  'inwoners',
  'inwoners_sterk',
  'verbinding',
] as const;

const color = (oklch: string): string => {
  const [lightness, chroma, hue] = oklch.split(' ').map(Number);
  return `oklch(${((lightness ?? 0) * 100).toFixed(2)}%, ${chroma}, ${hue}deg)`;
};

/** The network's colours as the file that the template imports. */
export const colorsFile = (kleuren: Colors): string => {
  const named = COLORS.map((name) => `${name.replace('_', '-')}: rgb(${color(kleuren[name].licht)})`);
  return `#let kleuren = (${named.join(', ')}, veld: rgb(${color(kleuren.gemeente.licht)}).transparentize(25%))`;
};
