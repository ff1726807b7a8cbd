import type { MarkdownIt } from 'markdown-it';
import { MARK } from './parse-mark.js';

/**
 * Reads `[invullen]`, `[invullen: 4 regels]`, `[aankruisen]` and `[kiezen: ja / nee]`. A mark that stands where no field
 * can be shows nothing; the check reports it.
 */
export const fieldMarks = (md: MarkdownIt): void => {
  md.inline.ruler.before('link', 'field_mark', (state, silent) => {
    const match = MARK.exec(state.src.slice(state.pos, state.posMax));
    if (match === null) return false;
    if (!silent) {
      state.pending = state.pending.trimEnd();
      state.push('field_mark', '', 0).content = match[0];
    }
    state.pos += match[0].length;
    return true;
  });
  md.renderer.rules['field_mark'] = () => '';
};
