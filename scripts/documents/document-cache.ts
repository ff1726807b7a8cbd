import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plan } from './plan.js';

const FOLDER = resolve('.cache', 'documents');

/** The launcher names the folder of the compiled code after all its sources, so another name means other code. */
const codeVersion = (): string => basename(dirname(dirname(process.argv[1] ?? '')));

const pathFor = ({ key, format, date }: Plan): string => {
  const hash = createHash('sha256').update([codeVersion(), format, date, key].join('\0')).digest('hex');
  return join(FOLDER, `${hash}.${format}`);
};

/** The bytes of a plan: from an earlier build when nothing changed, else made now and kept. */
export const makeOrRecall = async (plan: Plan): Promise<Uint8Array> => {
  const path = pathFor(plan);
  if (existsSync(path)) return readFileSync(path);
  const bytes = await plan.make();
  mkdirSync(FOLDER, { recursive: true });
  // Two builds at once never see half a file.
  const making = `${path}.${process.pid}`;
  writeFileSync(making, bytes);
  renameSync(making, path);
  return bytes;
};
