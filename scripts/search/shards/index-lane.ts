import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomRecord } from 'pagefind';
import { programPath } from '../../content/program-path.js';
import { inParts } from './in-parts.js';
import type { Answer, Request } from './messages.js';

/** Enough to keep Pagefind at work while the next ones are being made. */
const AT_ONCE = 100;

/** Stands where an index is to be, until it is read. */
const RECORDS_FILE = 'teksten';

/** A process that makes indexes, and that it stopped, whenever that was. */
interface IndexProcess {
  readonly child: ChildProcess;
  readonly stopped: Promise<never>;
}

const openProcess = (): IndexProcess => {
  const child = fork(programPath('search/shards/index-process'), { serialization: 'advanced' });
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(new Error('het programma dat de zoekindex maakt, stopte'));
    child.on('error', stop).on('exit', stop);
  });
  // Whoever asks something of it hears of it.
  stopped.catch(() => undefined);
  return { child, stopped };
};

/**
 * Makes one index after another in a process of its own, which starts when there is something to make: Pagefind's
 * interface for Node has one program for all indexes of a process, and that makes them one at a time.
 */
export class IndexLane {
  #process: IndexProcess | null = null;

  /**
   * Makes an index in a folder, and returns how many words the records have together. Pagefind is at work as soon as the
   * first of the records are made; until all are made nothing else is done here.
   */
  async make(folder: string, language: string, records: Iterable<CustomRecord>): Promise<number> {
    this.#process ??= openProcess();
    const { child, stopped } = this.#process;
    const ask = (request: Request) => child.send(request);
    const answered = new Promise<Answer>((resolve) => child.once('message', resolve));
    ask({ kind: 'begin', folder, language });
    mkdirSync(folder, { recursive: true });
    let part = 0;
    for (const some of inParts(records, AT_ONCE)) {
      const file = join(folder, `${RECORDS_FILE}-${part++}.json`);
      writeFileSync(file, JSON.stringify(some));
      ask({ kind: 'add', file });
    }
    ask({ kind: 'write' });
    const answer = await Promise.race([answered, stopped]);
    if ('problem' in answer) throw new Error(answer.problem);
    return answer.words;
  }

  close(): void {
    this.#process?.child.kill();
  }
}
