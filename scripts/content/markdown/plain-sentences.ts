import { SOURCE_MARK } from './source-marks.js';

const MARK = new RegExp(` *${SOURCE_MARK.source}`, 'g');

/** Begins with a letter, so that it is no list or heading, and holds no character that Markdown reads as a mark. */
const WITHOUT_MARKUP = /^\p{L}[\p{L}\p{M}\p{N} ,.;:?!%€’–…()/-]*$/u;

/** What the parser sets with other signs: `...`, `--` and the like. */
const SET_OTHERWISE = /\.\.|--|,,|\?\?|!!|\?!|!\?|\((?:c|r|tm|p)\)/i;

/**
 * What the parser would leave of one paragraph without any markup but marks of sources; null when only the parser can
 * tell. Most paragraphs are of this kind, and reading them takes the parser most of its time.
 */
export const plainSentences = (paragraph: string): string | null => {
  const bare = paragraph.replaceAll(MARK, '');
  return WITHOUT_MARKUP.test(bare) && !SET_OTHERWISE.test(bare) ? bare.trim() : null;
};
