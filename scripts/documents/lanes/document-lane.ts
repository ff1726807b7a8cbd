import { type ChildProcess, fork } from 'node:child_process';
import { programPath } from '../../content/program-path.js';
import type { Answer, Request } from './messages.js';

/** Makes documents one after another in a process of its own, which starts when there is something to make. */
export class DocumentLane {
  #process: ChildProcess | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** What is to be made is asked for when its turn comes, so that the pictures of all documents are never held at once. */
  make(request: () => Promise<Request>): Promise<Uint8Array> {
    const made = this.#last.then(async () => this.#ask(await request()));
    this.#last = made.catch(() => undefined);
    return made;
  }

  #ask(request: Request): Promise<Uint8Array> {
    // Bytes and maps pass only in this way.
    this.#process ??= fork(programPath('documents/lanes/document-process'), { serialization: 'advanced' });
    const child = this.#process;
    return new Promise((resolve, reject) => {
      const finish = (act: () => void) => {
        child.removeAllListeners();
        act();
      };
      const stop = () => finish(() => reject(new Error('het programma dat documenten maakt, stopte')));
      child.once('message', (answer: Answer) =>
        finish(() => ('bytes' in answer ? resolve(answer.bytes) : reject(new Error(answer.problem)))),
      );
      child.once('error', stop).once('exit', stop);
      child.send(request);
    });
  }

  close(): void {
    this.#process?.kill();
  }
}
