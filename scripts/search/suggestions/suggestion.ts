/** Title, name of its kind, address below the base path. */
export type Suggestion = readonly [title: string, kind: string, address: string];
