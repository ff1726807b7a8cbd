import type { Site } from '../../../schemas/registers/site.js';
import type { DocumentFormat, Files, TakeAway } from '../model/take-away.js';

/** What a lane asks of its process. */
export interface Request {
  readonly kleuren: Site['kleuren'];
  readonly document: TakeAway;
  readonly format: DocumentFormat;
  readonly files: Files;
}

/** What comes back: the document, or why there is none. */
export type Answer = { readonly bytes: Uint8Array } | { readonly problem: string };
