import type { MarkdownIt, Token } from 'markdown-it';

// The Content-Security-Policy forbids `style`, which is how aligned columns come out of the parser.
const alignByClass = (token: Token) => {
  const align = /text-align:(\w+)/.exec(String(token.attrGet('style') ?? ''))?.[1];
  token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null;
  if (align !== undefined) token.attrSet('class', `uitlijnen-${align}`);
};

const ONLY_SOURCES = /^(\[[A-Z]+\d+\]\s*)+$/;

/** Cells carry the heading of their column, so that a narrow screen can show a table as a list. */
export const tables = (md: MarkdownIt): void => {
  md.core.ruler.push('table_cells', (state) => {
    let headings: string[] = [];
    let column = 0;
    for (const [index, token] of state.tokens.entries()) {
      if (token.type === 'table_open') headings = [];
      if (token.type === 'tr_open') column = 0;
      if (token.type === 'th_open') {
        token.attrSet('scope', 'col');
        headings.push(state.tokens[index + 1]?.content ?? '');
      }
      if (token.type === 'td_open') token.attrSet('data-kop', headings[column++] ?? '');
      if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token);
      if (token.type === 'td_open' && ONLY_SOURCES.test(state.tokens[index + 1]?.content ?? ''))
        token.attrJoin('class', 'alleen-bronnen');
    }
  });
};
