const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length] && length < 35) length++;
  return length;
};

/** A sorted list as one text: each line says in base 36 how much it shares with the line before, then the rest. */
export const frontEncode = (words: readonly string[]): string =>
  words
    .map((word, index) => {
      const shared = sharedStart(word, words[index - 1] ?? '');
      return shared.toString(36) + word.slice(shared);
    })
    .join('\n');

/** The reverse of `frontEncode`. */
export const frontDecode = (text: string): string[] => {
  let previous = '';
  return text === ''
    ? []
    : text.split('\n').map((line) => {
        previous = previous.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
        return previous;
      });
};
