/** The keys of the address, in the order of the columns. */
const COMPARE_KEYS = ['a', 'b', 'c', 'd'] as const;

/** Where approaches stand side by side, below the base path. */
export const compareAddress = (slugs: readonly string[]): string => {
  const params = COMPARE_KEYS.flatMap((key, index) => (slugs[index] === undefined ? [] : [`${key}=${slugs[index]}`]));
  return `/vergelijken/${params.length === 0 ? '' : `?${params.join('&')}`}`;
};
