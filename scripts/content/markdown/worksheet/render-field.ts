import type { Renderer, Token } from 'markdown-it';
import { type Field, fieldOf } from './field.js';

type RenderRule = NonNullable<Renderer['rules']['field']>;

const spoken = (text: string) => `<span class="alleen-voorlezen" data-pagefind-ignore="">${text}</span>`;

const renderOptions = (options: readonly string[], toHtml: (text: string) => string) =>
  `<ul class="veld__keuzes">${options.map((option) => `<li>${toHtml(option)}</li>`).join('')}</ul>`;

const renderSpace = ({ kind }: Field, toHtml: (text: string) => string): string => {
  if (kind.kind === 'choice') return renderOptions(kind.options, toHtml);
  const lines = kind.kind === 'lines' ? kind.count : 1;
  return `<div class="veld__vak">${spoken('(invulvak)')}${'<span class="veld__regel"></span>'.repeat(lines)}</div>`;
};

const renderBlock = (field: Field, label: string, toHtml: (text: string) => string): string =>
  field.kind.kind === 'check'
    ? `<p class="veld veld--hokje">${label} ${spoken('(aankruisen)')}</p>\n`
    : `<div class="veld"><p class="veld__label">${label}</p>${renderSpace(field, toHtml)}</div>\n`;

const renderCell = ({ kind }: Field, toHtml: (text: string) => string): string => {
  if (kind.kind === 'choice') return `<span class="veld__cel">${kind.options.map(toHtml).join(' / ')}</span>`;
  if (kind.kind === 'check') return `<span class="veld__cel veld__cel--hokje">${spoken('(aankruisen)')}</span>`;
  return `<span class="veld__cel veld__cel--vak">${spoken('(invulvak)')}</span>`;
};

/** A field as readers see it on a page: the space that the document offers, to look at and to write in on paper. */
export const renderField: RenderRule = (tokens, index, options, env, renderer) => {
  const token: Token | undefined = tokens[index];
  const field = token === undefined ? null : fieldOf(token);
  if (token === undefined || field === null) return '';
  const toHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return token.block
    ? renderBlock(field, renderer.renderInline(token.children ?? [], options, env), toHtml)
    : renderCell(field, toHtml);
};
