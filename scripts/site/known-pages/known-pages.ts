import { z } from 'zod';

const knownFileSchema = z.strictObject({
  /** In bytes. */
  size: z.number(),
  /** When it was written, in milliseconds. */
  time: z.number(),
  /** The names of what it was made of, besides what every page rests on. */
  reads: z.array(z.string()),
});

/** What is known of the pages of a site that an earlier build left, so that what would be the same is not made again. */
export const knownPagesSchema = z.strictObject({
  /** A digest of everything that any page may rest on. */
  surroundings: z.string(),
  /** The digest of each thing that some pages rest on, by its name. */
  digests: z.record(z.string(), z.string()),
  /** By their path in the site. */
  files: z.record(z.string(), knownFileSchema),
});

export type KnownFile = z.infer<typeof knownFileSchema>;
export type KnownPages = z.infer<typeof knownPagesSchema>;

/** What is known of files, by their path in the site. */
export type Files = Readonly<KnownPages['files']>;
