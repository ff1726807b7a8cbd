import type { Reply } from './answer-questions.js';

interface Asked<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer | null) => void;
  readonly reject: (error: Error) => void;
}

export interface Asking<Question, Answer> {
  /** Starts the worker, which loads what any question needs: for whoever is about to ask. */
  readonly begin: () => void;
  /** Asks it. Null for a question that a newer one overtook; rejects when it could not be answered. */
  readonly ask: (question: Question) => Promise<Answer | null>;
}

/** A site on which a file is missing is not looked through time and again; in milliseconds. */
const LEAST_BETWEEN = 60_000;

/**
 * Has a worker answer questions, which is started at the first, or before. One question is answered at a time, and of those that
 * come meanwhile only the last is asked: who types on is not held up by letters that are no longer there. `script` stands
 * beside this one.
 */
export const createAsk = <Question, Answer>(script: string): Asking<Question, Answer> => {
  let worker: Worker | null = null;
  /** When files were gone for a worker before this one. */
  let renewedAt = Number.NEGATIVE_INFINITY;
  let asked: Asked<Question, Answer> | null = null;
  let waiting: Asked<Question, Answer> | null = null;

  const askNext = () => {
    asked = waiting;
    waiting = null;
    if (asked !== null) open().postMessage(asked.question);
  };
  const end = (say: (asked: Asked<Question, Answer>) => void) => {
    if (asked !== null) say(asked);
    askNext();
  };
  const fail = () => end(({ reject }) => reject(new Error('no answer')));

  const close = () => {
    worker?.terminate();
    worker = null;
  };
  /** The site was made anew while the page was open: another worker learns where its files are now. */
  const askAnother = () => {
    close();
    renewedAt = performance.now();
    if (asked !== null) open().postMessage(asked.question);
  };

  const open = (): Worker => {
    if (worker !== null) return worker;
    const own = new Worker(new URL(script, import.meta.url), { type: 'module' });
    worker = own;
    own.addEventListener('message', ({ data }: MessageEvent<Reply<Answer>>) => {
      if (worker !== own) return;
      if (data.areFilesGone && performance.now() - renewedAt > LEAST_BETWEEN) return askAnother();
      if ('answer' in data) return end(({ resolve }) => resolve(data.answer));
      // Pagefind does not get over what went wrong with it: the next question tries anew.
      close();
      fail();
    });
    // Its script could not be loaded.
    own.addEventListener('error', () => {
      if (worker !== own) return;
      close();
      fail();
    });
    return own;
  };

  return {
    begin: () => void open(),
    ask: (question) =>
      new Promise((resolve, reject) => {
        waiting?.resolve(null);
        waiting = { question, resolve, reject };
        if (asked === null) askNext();
      }),
  };
};
