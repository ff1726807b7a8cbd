import { createDocumentMaker, type DocumentMaker } from '../document-maker.js';
import type { Answer, Request } from './messages.js';

// Fonts and programs are opened once, for the colours that every document of a site has.
let make: DocumentMaker | null = null;

const answer = async ({ document, format, files, kleuren }: Request): Promise<Answer> => {
  make ??= createDocumentMaker(kleuren);
  try {
    return { bytes: await make(document, format, files) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
};

process.on('message', async (request: Request) => {
  process.send?.(await answer(request));
});
process.on('disconnect', () => process.exit());
