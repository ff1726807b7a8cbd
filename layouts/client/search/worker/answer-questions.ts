/** What a worker says to a question. */
export type Reply<Answer> = { readonly answer: Answer } | { readonly failed: true };

/** In a worker: answers the questions of the page, one after the other. */
export const answerQuestions = <Question, Answer>(answer: (question: Question) => Promise<Answer>): void => {
  const reply = (message: Reply<Answer>) => postMessage(message);
  addEventListener('message', ({ data }: MessageEvent<Question>) => {
    answer(data).then(
      (found) => reply({ answer: found }),
      () => reply({ failed: true }),
    );
  });
};
