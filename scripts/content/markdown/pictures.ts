import type { MarkdownIt, Token } from 'markdown-it';
import type { Picture, PictureFile } from '../picture.js';
import { isTextEnv } from './text-env.js';

const isPicture = (value: unknown): value is Picture => typeof value === 'object' && value !== null && 'print' in value;

/** The picture that a token of type `image` shows; null when no such file stands beside the entry. */
export const pictureOf = (token: Token): Picture | null => {
  const picture: unknown = token.meta?.['picture'];
  return isPicture(picture) ? picture : null;
};

const toHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** On a narrow screen as wide as the screen, else as wide as the picture is shown at most. */
const render = ({ width, height, sources, fallback }: Picture, alt: string, basePath: string): string => {
  const listed = (files: readonly PictureFile[]) =>
    files.map((file) => `${toHtml(basePath + file.path)} ${file.width}w`).join(', ');
  const sizes = `(max-width: ${width}px) 100vw, ${width}px`;
  const offered = sources.map(
    ({ mediaType, files }) => `<source type="${mediaType}" srcset="${listed(files)}" sizes="${sizes}">`,
  );
  const image = `<img src="${toHtml(basePath + fallback)}" alt="${toHtml(alt)}" width="${width}" height="${height}" loading="lazy" decoding="async">`;
  return `<picture>${offered.join('')}${image}</picture>`;
};

/** Shows a picture beside an entry in the size and the formats that were made of it. */
export const pictures = (md: MarkdownIt): void => {
  md.core.ruler.before('site_links', 'pictures', (state) => {
    const env: unknown = state.env;
    if (!isTextEnv(env)) return;
    for (const token of state.tokens.flatMap(({ children }) => children ?? []))
      if (token.type === 'image')
        token.meta = { picture: env.picture(env.entryAddress + String(token.attrGet('src') ?? '')) };
  });
  const plain = md.renderer.rules.image;
  md.renderer.rules.image = (tokens, index, options, env, renderer) => {
    const token = tokens[index];
    const picture = token === undefined ? null : pictureOf(token);
    if (token === undefined || picture === null || !isTextEnv(env))
      return plain?.(tokens, index, options, env, renderer) ?? '';
    return render(picture, renderer.renderInlineAsText(token.children ?? [], options, env), env.basePath);
  };
};
