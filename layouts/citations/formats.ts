import { bibtex } from './bibtex.js';
import type { Citation } from './citation.js';
import { cslJson } from './csl-json.js';
import { ris } from './ris.js';

interface Format {
  readonly title: string;
  readonly write: (citation: Citation) => string;
}

/** What a reference can be written as, by the ending of its file. */
export const CITATION_FORMATS = {
  bib: { title: 'BibTeX', write: bibtex },
  ris: { title: 'RIS', write: ris },
  json: { title: 'CSL-JSON', write: cslJson },
} as const satisfies Readonly<Record<string, Format>>;

export type CitationFormat = keyof typeof CITATION_FORMATS;
