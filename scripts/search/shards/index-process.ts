import { on } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { type CustomRecord, close } from 'pagefind';
import { writeIndex } from '../write-index.js';
import type { Answer, Request } from './messages.js';

const messages = on(process, 'message');

/**
 * The next thing that is asked. Only while it waits for that the channel keeps this process: where Pagefind stops halfway
 * its interface waits for ever, and then nothing does, so that the process stops too.
 */
const nextRequest = async (): Promise<Request> => {
  process.channel?.ref();
  const [request]: [Request] = (await messages.next()).value;
  process.channel?.unref();
  return request;
};

/** The records of an index, as they come; never many are held at once. */
async function* recordsTold(): AsyncGenerator<CustomRecord> {
  for (let request = await nextRequest(); request.kind === 'add'; request = await nextRequest()) {
    yield* JSON.parse(readFileSync(request.file, 'utf8'));
    rmSync(request.file);
  }
}

const answer = async (folder: string, language: string): Promise<Answer> => {
  try {
    return { words: await writeIndex(folder, language, recordsTold()) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  } finally {
    // Pagefind gives memory back only by ending, and starts again within a hundredth of a second.
    await close();
  }
};

/** Makes one index after another, until nobody asks for one. */
const answerAll = async (): Promise<never> => {
  for (;;) {
    const request = await nextRequest();
    if (request.kind === 'begin') process.send?.(await answer(request.folder, request.language));
  }
};

process.on('disconnect', () => process.exit());
void answerAll();
