import type { Site } from '../schemas/registers/site.js';

/** The logo for browser tabs: two strands and the point where they meet. */
export const siteIcon = ({ gemeente, inwoners, verbinding }: Site['kleuren']): string => {
  const strand = (d: string, kleur: string) =>
    `<path d='${d}' fill='none' stroke='oklch(${kleur})' stroke-width='5' stroke-linecap='round'/>`;
  return [
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'>`,
    strand('M4 36 C 16 36 16 12 44 12', inwoners.licht),
    strand('M4 12 C 16 12 16 36 44 36', gemeente.licht),
    `<circle cx='17' cy='24' r='6' fill='oklch(${verbinding.licht})'/>`,
    '</svg>',
  ].join('');
};
