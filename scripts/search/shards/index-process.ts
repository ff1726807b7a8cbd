import { readFileSync, rmSync } from 'node:fs';
import { close } from 'pagefind';
import { writeIndex } from '../write-index.js';
import type { Answer, Request } from './messages.js';

const answer = async ({ folder, language, records }: Request): Promise<Answer> => {
  try {
    const text = readFileSync(records, 'utf8');
    rmSync(records);
    return { words: await writeIndex(folder, language, JSON.parse(text)) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  } finally {
    // Pagefind gives memory back only by ending, and starts again within a hundredth of a second.
    await close();
  }
};

process.on('message', async (request: Request) => {
  // Where Pagefind stops halfway its interface waits for ever; now nothing else keeps this process, so it stops too.
  process.channel?.unref();
  const made = await answer(request);
  process.channel?.ref();
  process.send?.(made);
});
process.on('disconnect', () => process.exit());
