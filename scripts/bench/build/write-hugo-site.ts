import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../content/library.js';
import { readableText } from '../../content/markdown/readable-text.js';

const PAGE =
  '<!doctype html><html lang="nl"><head><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>';
const LIST =
  '<!doctype html><html lang="nl"><head><title>{{ .Title }}</title></head><body><ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>';

/** The same aanpakken for bare Hugo: a page for each with all of its text, and one list. */
export const writeHugoSite = (library: Library, target: string): void => {
  const write = (path: string, text: string) => {
    mkdirSync(join(target, path, '..'), { recursive: true });
    writeFileSync(join(target, path), text);
  };
  write('hugo.toml', 'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n');
  write('layouts/_default/single.html', PAGE);
  write('layouts/_default/list.html', LIST);
  write('layouts/index.html', LIST);
  for (const { slug, titel, body, stappen, lessen } of library.aanpakken) {
    const texts = [body, ...stappen.map(({ tekst }) => tekst), ...lessen.map(({ uitleg }) => uitleg)];
    write(
      `content/${slug}.md`,
      `---\ntitle: ${JSON.stringify(titel)}\n---\n\n${texts.map(readableText).join('\n\n')}\n`,
    );
  }
};
