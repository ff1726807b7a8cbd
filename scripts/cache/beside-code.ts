import { dirname, join } from 'node:path';

/** A place beside our compiled code, which moves with every change to it: what is kept there was made by this very code. */
export const besideCode = (name: string): string => join(dirname(dirname(process.argv[1] ?? '')), name);
