/** Words as a Typst string: the only way in which text reaches Typst, so that none of it is ever code. */
export const literal = (words: string): string => `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Several values as a Typst array; the comma behind each keeps an array of one an array. */
export const array = (values: readonly string[]): string => `(${values.map((value) => `${value},`).join(' ')})`;
