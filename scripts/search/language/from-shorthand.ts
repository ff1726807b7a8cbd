import { wordOfSign } from './shorthand-signs.js';

/** The reverse of `toShorthand`. */
export const fromShorthand = (text: string): string => text.replaceAll(/[\uE000-\uF8FF]/g, wordOfSign);
