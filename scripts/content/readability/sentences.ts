const SOURCE_MARK = /\s*\[[A-Z]\d{1,3}\]/g;
const LINK = /!?\[([^\]]*)\]\([^)]*\)/g;
const CODE = /`[^`\n]*`/g;
const BOX_LINE = /^\s*:::.*$/gm;
const PIECES = /\n\s*\n|\n(?=\s*(?:[-*>#|]|\d+[.)])\s)|\|/;
/** A single space stays what it is, and nearly all are. */
const MORE_THAN_A_SPACE = /\s{2,}|[^\S ]/g;
const MARKERS = /^[\s>#*+-]+|^\s*\d+[.)]\s|[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g;

// A new sentence: after its end, or after what leads up to something that begins with a capital.
const BOUNDARY = /(?<=[.!?…]["”’)]{0,2})\s+(?=["“‘(]?[\p{Lu}\d])|(?<=:)\s+(?=["“‘]?\p{Lu})/u;
const ABBREVIATION =
  /(?:^|[\s(])(?:dhr|mevr|mw|dr|drs|prof|ing|ir|mr|bijv|bv|blz|nr|art|ca|jl|St|o\.a|e\.d|m\.b\.t|d\.w\.z|t\.a\.v|i\.p\.v|a\.d|\p{Lu})\.$/iu;

const joinAbbreviations = (parts: readonly string[]): string[] => {
  const sentences: string[] = [];
  for (const part of parts) {
    const previous = sentences.at(-1);
    if (previous?.endsWith('.') === true && ABBREVIATION.test(previous))
      sentences[sentences.length - 1] = `${previous} ${part}`;
    else sentences.push(part);
  }
  return sentences;
};

/** The sentences of a text in Markdown as a reader meets them; a heading, list item or cell is one of its own. */
export const sentencesOf = (markdown: string): readonly string[] =>
  markdown
    .replaceAll(SOURCE_MARK, '')
    .replaceAll(LINK, '$1')
    .replaceAll(CODE, ' ')
    .replaceAll(BOX_LINE, '\n')
    .split(PIECES)
    .flatMap((piece) =>
      joinAbbreviations(piece.replaceAll(MARKERS, '').replaceAll(MORE_THAN_A_SPACE, ' ').trim().split(BOUNDARY)),
    )
    .filter((sentence) => /\p{L}/u.test(sentence));

/** A text without accents takes the first, which is much faster. */
const PLAIN_WORD = /[A-Za-z0-9](?:[A-Za-z0-9'.-]*[A-Za-z0-9])?/g;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]*[\p{L}\p{N}])?/gu;
const MORE_THAN_ASCII = /\P{ASCII}/u;

/** The words of a sentence. */
export const wordsOf = (sentence: string): readonly string[] =>
  sentence.match(MORE_THAN_ASCII.test(sentence) ? WORD : PLAIN_WORD) ?? [];
