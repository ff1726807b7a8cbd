import { FORMATS, type Format } from './model/take-away.js';

/** A file that is to be made, with all that decides what comes out of it. */
export interface Plan {
  /** The content file it is made from, to name when it fails. */
  readonly source: string;
  /** Address of the page it belongs to. */
  readonly page: string;
  /** Name of the file, without its extension. */
  readonly name: string;
  readonly title: string;
  readonly format: Format;
  readonly date: string;
  readonly isAttachment?: true;
  /** Everything the bytes depend on besides our own code; the same key means the same file. Null is never kept. */
  readonly key: string | null;
  readonly make: () => Promise<Uint8Array>;
}

/** Where the file of a plan stands, below the base path: `/tools/terugkoppeling/terugkoppeling.pdf`. */
export const addressOfPlan = ({ page, name, format }: Plan): string => `${page}${name}.${FORMATS[format].extension}`;
