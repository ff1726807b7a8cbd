import { type ChildProcess, fork } from 'node:child_process';
import { programPath } from '../program-path.js';
import { error, type Inspection, type InspectRequest, refused } from './inspection.js';

const MAX_SECONDS = 20;
const MAX_MEGABYTES = 256;

const takesTooLong = error(
  'unreadable-file',
  'Dit bestand is niet te lezen: het duurt te lang of kost te veel geheugen.',
  'Bewaar het opnieuw, of maak het kleiner.',
);

const startProcess = () =>
  fork(programPath('content/attachments/inspect-process'), {
    execArgv: [...process.execArgv, `--max-old-space-size=${MAX_MEGABYTES}`],
    stdio: 'ignore',
    serialization: 'advanced',
  });

/** Looks into files one after another, in a process of its own that is stopped when a file takes too long. */
export class Inspector {
  #process: ChildProcess | null = null;

  inspect(file: InspectRequest): Promise<Inspection> {
    this.#process ??= startProcess();
    const child = this.#process;
    return new Promise((resolve) => {
      const finish = (inspection: Inspection) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(inspection);
      };
      const giveUp = () => {
        this.#process = null;
        finish(refused(takesTooLong));
        child.kill('SIGKILL');
      };
      const timer = setTimeout(giveUp, MAX_SECONDS * 1000);
      child.once('message', finish).once('error', giveUp).once('exit', giveUp);
      child.send(file);
    });
  }

  close(): void {
    this.#process?.disconnect();
  }
}
