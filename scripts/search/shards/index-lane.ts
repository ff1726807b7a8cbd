import { Worker } from 'node:worker_threads';
import { programPath } from '../../content/program-path.js';
import type { Answer, Request } from './messages.js';

/**
 * Makes one index after another in a thread of its own, which starts when there is something to make: Pagefind's
 * interface for Node has one program for all indexes of a thread, and that makes them one at a time.
 */
export class IndexLane {
  #thread: Worker | null = null;

  async make(request: Request): Promise<void> {
    const { problem } = await this.#ask(request);
    if (problem !== null) throw new Error(problem);
  }

  #ask(request: Request): Promise<Answer> {
    this.#thread ??= new Worker(programPath('search/shards/index-thread'));
    const thread = this.#thread;
    return new Promise((resolve, reject) => {
      const finish = (act: () => void) => {
        thread.removeAllListeners();
        act();
      };
      thread.once('message', (answer: Answer) => finish(() => resolve(answer)));
      thread.once('error', (error) => finish(() => reject(error)));
      thread.once('exit', () => finish(() => reject(new Error('het programma dat de zoekindex maakt, stopte'))));
      thread.postMessage(request);
    });
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
  }
}
