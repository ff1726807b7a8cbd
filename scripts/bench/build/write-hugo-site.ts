import type { PlainPage } from './plain-pages.js';
import { writeFiles } from './write-files.js';

const PAGE =
  '<!doctype html><html lang="nl"><head><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>';
const LIST =
  '<!doctype html><html lang="nl"><head><title>{{ .Title }}</title></head><body><ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>';

/** A site for bare Hugo: the pages, and one list. */
export const writeHugoSite = (pages: readonly PlainPage[], target: string): void =>
  writeFiles(target, {
    'hugo.toml': 'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
    'layouts/_default/single.html': PAGE,
    'layouts/_default/list.html': LIST,
    'layouts/index.html': LIST,
    ...Object.fromEntries(pages.map(({ name, markdown }) => [`content/${name}`, markdown])),
  });
