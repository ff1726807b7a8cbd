import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { memoryOfTree } from './memory-of-tree.js';

/** What a command took, start-up included. */
export interface Measurement {
  readonly seconds: number;
  /** The most memory of the command and all programs that it started together, in megabytes; null where that can't be seen. */
  readonly megabytes: number | null;
}

/** How often memory is looked at, in milliseconds. */
const EVERY = 100;

/** Runs a program and waits for it. Rejects with what it said when it fails. */
export const measureCommand = (
  program: string,
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Measurement> =>
  new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
    let megabytes: number | null = null;
    const looking = setInterval(() => {
      const now = child.pid === undefined ? null : memoryOfTree(child.pid);
      if (now !== null) megabytes = Math.max(megabytes ?? 0, now);
    }, EVERY);
    child.once('error', reject).once('close', (code) => {
      clearInterval(looking);
      const seconds = (performance.now() - begin) / 1000;
      if (code === 0) resolve({ seconds, megabytes });
      else reject(new Error(`${program} ${args.join(' ')}: ${said}`));
    });
  });
