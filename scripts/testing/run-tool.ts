import { spawn } from 'node:child_process';
import { failedWith, type Outcome, PASSED } from './outcome.js';

export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Runs a program of the project to its end and keeps what it printed. Never throws. */
export const runTool = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });

/** One check that is right when the program ends well. */
export const checkTool = async (args: readonly string[]): Promise<Outcome> => {
  const { code, output } = await runTool(args);
  return code === 0 ? PASSED : failedWith(output);
};
