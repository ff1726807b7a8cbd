import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What is left when a disk is full is shorter than this. */
const isWhole = (path: string): boolean => {
  try {
    if (!path.endsWith('.html')) return statSync(path).size > 0;
    return readFileSync(path, 'utf8').trimEnd().endsWith('</html>');
  } catch {
    return false;
  }
};

/** Throws when a page is missing or cut off: a site that is not whole is never published. */
export const verifySite = (output: string, addresses: ReadonlySet<string>): void => {
  const broken = [...addresses, '/404.html'].filter(
    (address) => !isWhole(join(output, address.endsWith('/') ? `${address}index.html` : address)),
  );
  if (broken.length > 0)
    throw new Error(`${broken.length} pagina's zijn niet af, zoals ${broken[0]}. Is er nog ruimte op de schijf?`);
};
