/**
 * What a page may load: only what this site serves itself. `wasm-unsafe-eval` lets the search engine's WebAssembly run;
 * it does not allow scripts to be evaluated. `inline-speculation-rules` lets the page
 * say which links the browser may fetch beforehand; it allows no script. `data:` lets the icon stand in the page; texts
 * can't name such pictures.
 */
const RULES = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval' 'inline-speculation-rules'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
} as const;

const policy = (changes: Readonly<Record<string, string>> = {}): string =>
  Object.entries({ ...RULES, ...changes })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

export const CONTENT_SECURITY_POLICY = policy();

/**
 * What the web editor may do besides: reach the git host, put its own styles in the page, and show files that have not
 * been saved yet.
 */
export const editorSecurityPolicy = (origins: readonly string[]): string =>
  policy({
    'connect-src': ["'self'", 'blob:', 'data:', ...origins].join(' '),
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' blob: data:",
    'media-src': "'self' blob:",
  });
