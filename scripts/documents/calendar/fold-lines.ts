const MOST_BYTES = 75;

/** One line, cut before it has more bytes than a line may have; what goes on begins with a space. */
const foldLine = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (Buffer.byteLength(current + character) > MOST_BYTES) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].join('\r\n');
};

/** Folds the lines of an iCalendar file anew by bytes (RFC 5545, 3.1): `ics` counts characters, of which é takes two. */
export const foldLines = (text: string): string =>
  text
    .replaceAll(/\r\n[\t ]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
