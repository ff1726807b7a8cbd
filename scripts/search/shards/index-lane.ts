import { type ChildProcess, fork } from 'node:child_process';
import { programPath } from '../../content/program-path.js';
import type { Answer, Request } from './messages.js';

/**
 * Makes one index after another in a process of its own, which starts when there is something to make: Pagefind's
 * interface for Node has one program for all indexes of a process, and that makes them one at a time.
 */
export class IndexLane {
  #process: ChildProcess | null = null;

  /** Lets the process get ready, while its work is being prepared. */
  start(): void {
    this.#started();
  }

  /** Returns how many words the records have together. */
  async make(request: Request): Promise<number> {
    const answer = await this.#ask(request);
    if ('problem' in answer) throw new Error(answer.problem);
    return answer.words;
  }

  #ask(request: Request): Promise<Answer> {
    const child = this.#started();
    return new Promise((resolve, reject) => {
      const finish = (act: () => void) => {
        child.removeAllListeners();
        act();
      };
      const stop = () => finish(() => reject(new Error('het programma dat de zoekindex maakt, stopte')));
      child.once('message', (answer: Answer) => finish(() => resolve(answer)));
      child.once('error', stop).once('exit', stop);
      child.send(request);
    });
  }

  #started(): ChildProcess {
    this.#process ??= fork(programPath('search/shards/index-process'), { serialization: 'advanced' });
    return this.#process;
  }

  close(): void {
    this.#process?.kill();
  }
}
