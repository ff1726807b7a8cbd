import type { Site } from '../../../schemas/registers/site.js';
import { hexColor } from './hex-color.js';

/** The network's colours as documents for editing want them: six hexadecimal digits. */
export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly tint: string;
  readonly warm: string;
}

export const createPalette = (kleuren: Site['kleuren']): Palette => ({
  ink: hexColor(kleuren.inkt.licht),
  soft: hexColor(kleuren.inkt_zacht.licht),
  line: hexColor(kleuren.lijn.licht),
  accent: hexColor(kleuren.gemeente.licht),
  tint: hexColor(kleuren.gemeente_zacht.licht),
  warm: hexColor(kleuren.inwoners_sterk.licht),
});

/** Type for headings and for text. Who lacks them sees a font that looks like it. */
export const FONTS = { display: 'Young Serif', text: 'Source Sans 3' } as const;

/** Stands in the foot of the reference documents, to be replaced by address and version. */
export const FOOT_TEXT = '@@voetregel@@';
