/** A character that changes what a reader sees without being seen itself. */
export interface UnsafeCharacter {
  readonly index: number;
  readonly code: 'control-character' | 'bidi-character' | 'invisible-character';
  readonly message: string;
}

const KINDS: readonly Omit<UnsafeCharacter, 'index'>[] = [
  {
    code: 'bidi-character',
    message: 'Hier staat een onzichtbaar teken dat de leesrichting omkeert.',
  },
  {
    code: 'invisible-character',
    message: 'Hier staat een teken dat niemand ziet.',
  },
  {
    code: 'control-character',
    message: 'Hier staat een stuurteken dat niet in een tekst hoort.',
  },
];

const BIDI = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069';
const INVISIBLE = '\\u115F\\u1160\\u180E\\u200B\\u2060-\\u2064\\u3164\\uFEFF\\uFFA0';
/** Each of these is a pair of surrogates. */
const TAGS = '\\u{E0000}-\\u{E0FFF}';
const CONTROL =
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u2028\\u2029\\uFFF9-\\uFFFB\\uFFFE\\uFFFF';
/** Most texts are made of nothing else: a few ranges, which are quick to look for. */
const OTHER_THAN_ORDINARY = /[^\t\n\r\u0020-\u007e\u00a0-\u024f\u2010-\u2027\u2030-\u205f\u20ac]/;
/** Quicker to look for than what follows; a pair of surrogates may be innocent. */
const SUSPECT = new RegExp(`[${BIDI}${INVISIBLE}${CONTROL}\\uD800-\\uDFFF]`);
const UNSAFE = new RegExp(`([${BIDI}])|([${INVISIBLE}${TAGS}])|[${CONTROL}]|\\p{Cs}`, 'u');

/** The first such character in a text, or null. Tabs, line ends, soft hyphens and the joiners of scripts and emoji are fine. */
export const findUnsafeCharacter = (text: string): UnsafeCharacter | null => {
  if (!OTHER_THAN_ORDINARY.test(text) || !SUSPECT.test(text)) return null;
  const match = UNSAFE.exec(text);
  if (match === null) return null;
  const kind = match[1] !== undefined ? KINDS[0] : match[2] !== undefined ? KINDS[1] : KINDS[2];
  return kind === undefined ? null : { index: match.index, ...kind };
};
