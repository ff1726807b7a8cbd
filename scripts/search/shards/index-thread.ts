import { parentPort } from 'node:worker_threads';
import { close } from 'pagefind';
import { writeIndex } from '../write-index.js';
import type { Answer, Request } from './messages.js';

const answer = async ({ folder, language, records }: Request): Promise<Answer> => {
  try {
    await writeIndex(folder, language, JSON.parse(records));
    return { problem: null };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  } finally {
    // Pagefind gives memory back only by ending, and starts again within a hundredth of a second.
    await close();
  }
};

parentPort?.on('message', async (request: Request) => parentPort?.postMessage(await answer(request)));
