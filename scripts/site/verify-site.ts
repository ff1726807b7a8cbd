import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LAST_OF_PAGE = '</html>';
/** A page may end in white space. */
const TAIL_BYTES = 32;

const endOf = (path: string, size: number): string => {
  const file = openSync(path, 'r');
  try {
    const tail = Buffer.alloc(Math.min(TAIL_BYTES, size));
    readSync(file, tail, 0, tail.length, size - tail.length);
    return tail.toString('utf8').trimEnd();
  } finally {
    closeSync(file);
  }
};

/** What is left when a disk is full is shorter than this. */
const isWhole = (path: string): boolean => {
  try {
    const { size } = statSync(path);
    return path.endsWith('.html') ? endOf(path, size).endsWith(LAST_OF_PAGE) : size > 0;
  } catch {
    return false;
  }
};

/** Throws when a page is missing or cut off: a site that is not whole is never published. */
export const verifySite = (output: string, addresses: Iterable<string>): void => {
  const broken = [...addresses, '/404.html'].filter(
    (address) => !isWhole(join(output, address.endsWith('/') ? `${address}index.html` : address)),
  );
  if (broken.length > 0)
    throw new Error(`${broken.length} pagina's zijn niet af, zoals ${broken[0]}. Is er nog ruimte op de schijf?`);
};
