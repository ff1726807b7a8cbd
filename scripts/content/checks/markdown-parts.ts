import type { TextPart } from './document.js';

// Most texts are plain sentences: without one of these marks there is nothing in them to check, so no need to parse.
const WORTH_PARSING = /[<#&]|\]\(|!\[|\]:|:::|^ *(=+|-+) *$/m;

/** Without one of these a text has no link to another page and no picture. */
const MAY_LEAD_ELSEWHERE = /\]\(|!\[|\]:/;

/** The texts with Markdown in them that is worth checking. */
export interface MarkdownParts {
  /** What is found in these may rest on other pages or on the files beside the text. */
  readonly linked: readonly TextPart[];
  readonly unlinked: readonly TextPart[];
}

export const markdownParts = (texts: readonly TextPart[]): MarkdownParts => {
  const parts = texts.filter(
    ({ meta, value }) => (meta.markup === 'inline' || meta.markup === 'block') && WORTH_PARSING.test(value),
  );
  return {
    linked: parts.filter(({ value }) => MAY_LEAD_ELSEWHERE.test(value)),
    unlinked: parts.filter(({ value }) => !MAY_LEAD_ELSEWHERE.test(value)),
  };
};
