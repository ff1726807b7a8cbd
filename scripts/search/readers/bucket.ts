import { decodeAsked, encodeAsked, type Posting } from './asked-postings.js';
import { decodeReadersTerms, encodeReadersTerms, type ReadersTerms } from './readers-terms.js';

/** What is known of some of the words that readers use, by their slots. */
export interface Bucket {
  /** To which terms of the glossary they lead. */
  readonly terms: ReadersTerms;
  /** Which records they ask for. */
  readonly asked: ReadonlyMap<number, readonly Posting[]>;
}

const SIZE_BYTES = 2;

/**
 * A bucket as one file: how many bytes the terms take (16 bits, least first), the terms, and what is asked for. Throws when
 * that is more than can be said so.
 */
export const encodeBucket = ({ terms, asked }: Bucket): Uint8Array => {
  const first = encodeReadersTerms(terms);
  if (first.length > 0xffff) throw new Error('too many words of readers in one bucket');
  return Uint8Array.of(first.length & 255, first.length >> 8, ...first, ...encodeAsked(asked));
};

/** The opposite of `encodeBucket`. */
export const decodeBucket = (bytes: Uint8Array): Bucket => {
  const end = SIZE_BYTES + (bytes[0] ?? 0) + ((bytes[1] ?? 0) << 8);
  return {
    terms: decodeReadersTerms(bytes.subarray(SIZE_BYTES, end)),
    asked: decodeAsked(bytes.subarray(end)),
  };
};
