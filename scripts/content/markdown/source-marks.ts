import type { MarkdownIt, StateInline } from 'markdown-it';
import { bronAnchor } from '../addresses/addresses.js';
import { isTextEnv } from './text-env.js';

/** A source mark, with the id of the source: not the words of a link, and not the name of an address that follows. */
export const SOURCE_MARK = /\[([A-Z]\d{1,3})\](?!\(|:\s*(?:https?:|mailto:|\/))/g;
const MARK_HERE = new RegExp(SOURCE_MARK.source, 'y');

/** A mark stands right behind what it is about, also when it was written on the next line. */
const closeUp = (state: StateInline): void => {
  state.pending = state.pending.trimEnd();
  if (state.pending !== '' || state.tokens.at(-1)?.type !== 'softbreak') return;
  state.tokens.pop();
  state.tokens_meta.pop();
};

/** Reads `[B1]` as a reference to the source with that id, shown as a small raised link. */
export const sourceMarks = (md: MarkdownIt): void => {
  md.inline.ruler.before('link', 'source_mark', (state, silent) => {
    MARK_HERE.lastIndex = state.pos;
    const match = MARK_HERE.exec(state.src);
    if (match?.[1] === undefined) return false;
    if (!silent) {
      closeUp(state);
      state.push('source_mark', '', 0).content = match[1];
    }
    state.pos += match[0].length;
    return true;
  });
  md.renderer.rules['source_mark'] = (tokens, index, _options, env: unknown) => {
    const id = tokens[index]?.content ?? '';
    if (!isTextEnv(env) || env.sourcesAt === null) return '';
    return `<sup class="bronverwijzing"><a href="${env.sourcesAt}${bronAnchor(id)}" aria-label="Bron ${id}">${id}</a></sup>`;
  };
};
