/** How a Dutch word sounds, roughly: words that people spell in more than one way share it. */
const SOUNDS: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/eau/g, 'o'],
  [/isch(e?)$/g, 'ies$1'],
  [/tie/g, 'sie'],
  [/ij|ei|y/g, 'ij'],
  [/ou|au/g, 'ou'],
  [/ph/g, 'f'],
  [/th|dt$/g, 't'],
  [/d$/g, 't'],
  [/x/g, 'ks'],
  [/qu/g, 'kw'],
  [/sch/g, 'sg'],
  [/ck|c(?=[^eijhy]|$)/g, 'k'],
  [/ch/g, 'g'],
  [/c/g, 's'],
  [/ae/g, 'aa'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/([a-z])\1+/g, '$1'],
];

/** The sound of a folded word: `kadobon` and `cadeaubon`, `burokratie` and `bureaucratie` come out alike or nearly so. */
export const soundKey = (word: string): string =>
  SOUNDS.reduce((sound, [pattern, replacement]) => sound.replaceAll(pattern, replacement), word);
