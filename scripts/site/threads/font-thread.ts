import { parentPort } from 'node:worker_threads';
import subsetFont from 'subset-font';

/** A font, and all characters that it has to keep. */
export interface FontJob {
  readonly font: Uint8Array;
  readonly characters: string;
}

/** Hints are a third of a font, for screens with so few dots that headings are drawn dot by dot. */
const WANTED = { targetFormat: 'woff2', noLayoutClosure: true, noHinting: true } as const;

// What goes wrong here reaches who asked as an error of this thread.
parentPort?.on('message', async ({ font, characters }: FontJob) =>
  parentPort?.postMessage(await subsetFont(Buffer.from(font), characters, WANTED)),
);
