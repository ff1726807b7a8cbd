import type { Site } from '../../../schemas/registers/site.js';
import { hexColor } from '../pandoc/hex-color.js';
import { fitText } from './fit-text.js';
import type { ShareCard } from './share-card.js';
import type { Typefaces } from './typeface.js';

/** The size that networks ask for. https://ogp.me */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 80;
const WIDTH = CARD_SIZE.width - 2 * MARGIN;
const TITLE = { width: WIDTH, height: 275, sizes: [84, 72, 62, 54, 46], leading: 1.18 } as const;
const KICKER = { width: WIDTH, height: 40, sizes: [36, 30], leading: 1 } as const;
const NAME = { width: WIDTH - 110, height: 40, sizes: [30, 26], leading: 1 } as const;
/** The title stands in the middle of what is between the name and the strands. */
const BETWEEN = { top: 145, bottom: 480 } as const;

const STRANDS = {
  inwoners:
    'M0 598 C 225 598 300 526 412 528 C 469 529 488 540 520 542 C 600 549 656 575 750 575 C 918 575 1031 520 1200 490',
  gemeente:
    'M0 496 C 225 496 300 556 412 556 C 469 556 488 547 520 542 C 600 530 656 506 778 506 C 918 506 1050 540 1200 570',
} as const;
const LOGO = {
  inwoners: 'M80 94 C 98 94 98 70 116 82 C 134 94 134 70 152 70',
  gemeente: 'M80 70 C 98 70 98 94 116 82 C 134 70 134 94 152 94',
} as const;

const inked = (shapes: string, color: string): string => `<g fill="#${color}">${shapes}</g>`;

const strand = (d: string, color: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="#${color}" stroke-width="${width}" stroke-linecap="round"/>`;

const point = (x: number, y: number, radius: number, fill: string, ring: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="#${fill}" stroke="#${ring}" stroke-width="6"/>`;

/** The card of a page in the colours of the site. */
export const cardSvg = (
  { kicker, title }: ShareCard,
  name: string,
  kleuren: Site['kleuren'],
  { display, text }: Typefaces,
): string => {
  const colors = Object.fromEntries(Object.entries(kleuren).map(([role, { licht }]) => [role, hexColor(licht)]));
  const of = (role: keyof Site['kleuren']): string => colors[role] ?? '000000';
  const face = display.hasAll(title.replaceAll(/\s/g, ' ')) ? display : text;
  const head = fitText(title, TITLE, face.widthOf);
  const over = fitText(kicker, KICKER, text.widthOf);
  const brand = fitText(name, NAME, text.widthOf);
  const height = over.size * 1.6 + head.lines.length * head.size * TITLE.leading;
  const top = BETWEEN.top + Math.max(0, (BETWEEN.bottom - BETWEEN.top - height) / 2);
  const firstLine = top + over.size * 1.6 + head.size * 0.86;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}">`,
    `<rect width="100%" height="100%" fill="#${of('papier')}"/>`,
    strand(LOGO.inwoners, of('inwoners'), 6),
    strand(LOGO.gemeente, of('gemeente'), 6),
    `<circle cx="116" cy="82" r="7" fill="#${of('verbinding')}"/>`,
    inked(text.outline(brand.lines[0] ?? '', brand.size, 172, 92), of('inkt')),
    inked(text.outline(over.lines[0] ?? '', over.size, MARGIN, top + over.size * 0.8), of('inwoners_sterk')),
    ...head.lines.map((line, index) =>
      inked(face.outline(line, head.size, MARGIN, firstLine + index * head.size * TITLE.leading), of('inkt')),
    ),
    strand(STRANDS.inwoners, of('inwoners'), 11),
    strand(STRANDS.gemeente, of('gemeente'), 11),
    point(520, 542, 30, of('verbinding'), of('papier')),
    '</svg>',
  ].join('');
};
