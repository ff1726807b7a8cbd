import { CONTENT_SECURITY_POLICY, editorSecurityPolicy } from '../../../layouts/content-security-policy.js';
import { EDITOR_ADDRESS } from '../../content/addresses/addresses.js';
import { WORKER_FILE } from '../bundle-worker.js';

/** What no page of this site ever asks of a browser. */
const NEVER_USED = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'].concat([
  'microphone',
  'midi',
  'payment',
  'usb',
  'xr-spatial-tracking',
]);

const NOT_FRAMED = "frame-ancestors 'none'";

/** Sent with every answer, by every server. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; ${NOT_FRAMED}`,
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': NEVER_USED.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

type Headers = Readonly<Record<string, string>>;

/** Files that are saved and not shown: opened by another program, outside the site. */
const DOWNLOADS = ['docx', 'odt', 'pptx', 'odp', 'xlsx', 'zip', 'bib', 'ris', 'ics'] as const;

/** Their name or their folder changes with their content, so a browser may keep them. */
const FOR_EVER = 'public, max-age=31536000, immutable';

export interface HeaderRule {
  /** Below the base path; `*` stands for the rest of an address. */
  readonly pattern: string;
  readonly headers: Headers;
}

/** A worker that browsers keep would go on serving what it knows. */
const NEVER_KEPT = 'no-cache, max-age=0';

const FIXED_RULES: readonly HeaderRule[] = [
  { pattern: WORKER_FILE, headers: { 'Cache-Control': NEVER_KEPT } },
  ...['woff2', 'css', 'js', 'json', 'bin'].map((type) => ({
    pattern: `assets/*.${type}`,
    headers: { 'Cache-Control': FOR_EVER },
  })),
  // A large collection has several indexes, so by the kind of file and not by folder.
  ...['pf_fragment', 'pf_index', 'pf_meta', 'pagefind'].map((type) => ({
    pattern: `*.${type}`,
    headers: { 'Cache-Control': FOR_EVER },
  })),
  ...DOWNLOADS.map((type) => ({
    pattern: `*.${type}`,
    headers: {
      'Content-Disposition': 'attachment',
      'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    },
  })),
  {
    pattern: 'data/*',
    headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
];

/** The web editor reaches one place more than other pages: the git host of the site. */
export const editorHeaders = (policy: string): Headers => ({
  'Content-Security-Policy': `${policy}; ${NOT_FRAMED}`,
  'X-Robots-Tag': 'noindex',
});

/** What some files need besides, the most special last. */
export const headerRules = (editorOrigins: readonly string[]): readonly HeaderRule[] => [
  ...FIXED_RULES,
  { pattern: `${EDITOR_ADDRESS.slice(1)}*`, headers: editorHeaders(editorSecurityPolicy(editorOrigins)) },
];
