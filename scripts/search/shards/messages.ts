/**
 * What a lane asks of its process: to begin an index, to add the records that stand in a file as JSON, and to write the
 * index when there are no more. A message with the records themselves would wait until its sender has nothing else to do.
 */
export type Request =
  | { readonly kind: 'begin'; readonly folder: string; readonly language: string }
  | { readonly kind: 'add'; readonly file: string }
  | { readonly kind: 'write' };

/** What comes back: how many words the records have together, or why there is no index. */
export type Answer = { readonly words: number } | { readonly problem: string };
