import type { MarkdownIt, Token } from 'markdown-it';
import container from 'markdown-it-container';
import { isTextEnv } from './text-env.js';

const CONSENT = /^toestemming\s+([a-z0-9-]+)$/;

const consentId = (token: Token) => CONSENT.exec(token.info.trim())?.[1] ?? '';

const withoutLapsedConsent = (tokens: Token[], consents: ReadonlySet<string>): Token[] => {
  let hiddenLevel: number | null = null;
  return tokens.filter((token) => {
    if (hiddenLevel === null && token.type === 'container_toestemming_open' && !consents.has(consentId(token)))
      hiddenLevel = token.level;
    const keep = hiddenLevel === null;
    if (token.type === 'container_toestemming_close' && token.level === hiddenLevel) hiddenLevel = null;
    return keep;
  });
};

/**
 * Two boxes: `::: kader` sets a passage apart, and `::: toestemming ID` marks one that rests on somebody's consent.
 * Where that consent does not hold, the passage is taken out before anything is rendered.
 */
export const boxes = (md: MarkdownIt): void => {
  md.use(container, 'kader', {
    validate: (info: string) => info.trim() === 'kader',
    render: (tokens: Token[], index: number) => (tokens[index]?.nesting === 1 ? '<div class="kader">\n' : '</div>\n'),
  });
  md.use(container, 'toestemming', { validate: (info: string) => CONSENT.test(info.trim()), render: () => '' });
  md.core.ruler.after('block', 'lapsed_consent', (state) => {
    if (isTextEnv(state.env)) state.tokens = withoutLapsedConsent(state.tokens, state.env.consents);
  });
};
