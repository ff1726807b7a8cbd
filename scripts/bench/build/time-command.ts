import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** How long a command took, start-up included, and what it took for documents; in seconds. */
export interface Timing {
  readonly seconds: number;
  readonly documents: number;
}

const DOCUMENTS = /Documenten maken … klaar \((\d+,\d) s\)/;

/** Runs a program and waits for it. Throws with what it said when it fails. */
export const timeCommand = (program: string, args: readonly string[], folder: string): Timing => {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const seconds = (performance.now() - begin) / 1000;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr || stdout}`);
  const documents = DOCUMENTS.exec(stdout)?.[1]?.replace(',', '.') ?? '0';
  return { seconds, documents: Number(documents) };
};
