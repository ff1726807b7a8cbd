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

/**
 * Has a worker answer questions, which is started at the first, or before. One question is answered at a time, and of those that
 * come meanwhile only the last is asked: who types on is not held up by letters that are no longer there. `script` stands
 * beside this one.
 */
export const createAsk = <Question, Answer>(script: string): Asking<Question, Answer> => {
  let worker: Worker | null = null;
  /** Whether this worker was started as files were gone for the one before. */
  let isRenewed = false;
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

  const open = (): Worker => {
    if (worker !== null) return worker;
    worker = new Worker(new URL(script, import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply<Answer>>) => {
      if (data.areFilesGone && !isRenewed) return askAnother();
      isRenewed = data.areFilesGone;
      if ('answer' in data) end(({ resolve }) => resolve(data.answer));
      else fail();
    });
    // Its script could not be loaded: the next question tries again.
    worker.addEventListener('error', () => {
      close();
      fail();
    });
    return worker;
  };
  const close = () => {
    worker?.terminate();
    worker = null;
  };
  /** The site was made anew while the page was open: another worker learns where its files are now. */
  const askAnother = () => {
    close();
    isRenewed = true;
    if (asked !== null) open().postMessage(asked.question);
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
