import { areFilesGone } from '../files/worker-fetch.js';

/** What a worker says to a question, and whether files that it needed are gone. */
export type Reply<Answer> = ({ readonly answer: Answer } | { readonly failed: true }) & {
  readonly areFilesGone: boolean;
};

/** In a worker: answers the questions of the page, one after the other. */
export const answerQuestions = <Question, Answer>(answer: (question: Question) => Promise<Answer>): void => {
  const reply = (message: Reply<Answer>) => postMessage(message);
  addEventListener('message', ({ data }: MessageEvent<Question>) => {
    answer(data).then(
      (found) => reply({ answer: found, areFilesGone: areFilesGone() }),
      () => reply({ failed: true, areFilesGone: areFilesGone() }),
    );
  });
};
