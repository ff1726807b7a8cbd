import type { MarkdownIt, Token } from 'markdown-it';
import container from 'markdown-it-container';

const CONSENT = /^toestemming\s+([a-z0-9-]+)$/;

/** The consent that a box names, or an empty word. */
export const consentId = (info: string): string => CONSENT.exec(info.trim())?.[1] ?? '';

/**
 * Two boxes: `::: kader` sets a passage apart, and `::: toestemming ID` marks one that rests on somebody's consent.
 * Where that consent does not hold, the passage was cut out of the library before anything is rendered.
 */
export const boxes = (md: MarkdownIt): void => {
  md.use(container, 'kader', {
    validate: (info: string) => info.trim() === 'kader',
    render: (tokens: Token[], index: number) => (tokens[index]?.nesting === 1 ? '<div class="kader">\n' : '</div>\n'),
  });
  md.use(container, 'toestemming', { validate: (info: string) => CONSENT.test(info.trim()), render: () => '' });
};
