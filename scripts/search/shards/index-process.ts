import { createReadStream, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type CustomRecord, close } from 'pagefind';
import { writeIndex } from '../write-index.js';
import type { Answer, Request } from './messages.js';

/** Reads records one at a time: together they take as much memory as the index. */
async function* recordsIn(file: string): AsyncGenerator<CustomRecord> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line);
}

const answer = async ({ folder, language, records }: Request): Promise<Answer> => {
  try {
    const words = await writeIndex(folder, language, recordsIn(records));
    rmSync(records);
    return { words };
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
