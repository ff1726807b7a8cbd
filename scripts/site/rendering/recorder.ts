import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Files, KnownFile } from '../known-pages/known-pages.js';
import type { ReadTracker } from '../known-pages/read-tracker.js';
import type { SitePart } from './site-part.js';

/** Remembers of what each file was made. */
export interface Recorder {
  readonly make: SitePart['make'];
  /** What is known of the files that were made, now that they are written. Asked again, it tells only of later ones. */
  readonly takeFiles: () => Files;
}

export const createRecorder = (output: string, tracker: ReadTracker): Recorder => {
  const made = new Map<string, readonly string[]>();
  const knownFile = (path: string, reads: readonly string[]): KnownFile => {
    const { size, mtimeMs } = statSync(join(output, path));
    return { size, time: mtimeMs, reads: [...reads] };
  };
  return {
    make: (path, render) => {
      const { made: text, reads } = tracker.during(render);
      made.set(path, reads);
      return text;
    },
    takeFiles: () => {
      const files = Object.fromEntries([...made].map(([path, reads]) => [path, knownFile(path, reads)]));
      made.clear();
      return files;
    },
  };
};
