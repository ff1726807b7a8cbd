import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What decides the bytes of a document besides its text: our own code for the formats, and the libraries. */
const MAKERS = ['typst', 'form', 'pandoc', 'zip', 'pictures', 'share'].map((name) =>
  join('scripts', 'documents', name),
);
const LIBRARIES = 'package-lock.json';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Changes when documents may come out otherwise from the same text. */
export const versionOfMakers = (): string => {
  const hash = createHash('sha256');
  for (const file of [...MAKERS.flatMap(filesBelow), LIBRARIES].sort())
    hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
};
