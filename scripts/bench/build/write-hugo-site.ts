import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aanpakSchema } from '../../../schemas/entries/aanpak.js';
import { lesSchema } from '../../../schemas/parts/les.js';
import type { Library } from '../../content/library.js';
import { textOf } from '../../search/records/text-of.js';

const PAGE =
  '<!doctype html><html lang="nl"><head><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>';
const LIST =
  '<!doctype html><html lang="nl"><head><title>{{ .Title }}</title></head><body><ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>';

/** The same aanpakken for bare Hugo: a page for each with all of its text and that of its lessons, and one list. */
export const writeHugoSite = (library: Library, target: string): void => {
  const write = (path: string, text: string) => {
    mkdirSync(join(target, path, '..'), { recursive: true });
    writeFileSync(join(target, path), text);
  };
  write('hugo.toml', 'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n');
  write('layouts/_default/single.html', PAGE);
  write('layouts/_default/list.html', LIST);
  write('layouts/index.html', LIST);
  for (const aanpak of library.aanpakken) {
    const texts = [
      textOf(aanpakSchema, aanpak, aanpak.body),
      ...aanpak.lessen.map((les) => `## ${les.titel}\n\n${textOf(lesSchema, les, '')}`),
    ];
    write(`content/${aanpak.slug}.md`, `---\ntitle: ${JSON.stringify(aanpak.titel)}\n---\n\n${texts.join('\n\n')}\n`);
  }
};
