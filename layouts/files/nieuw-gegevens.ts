import { defineFile } from '../define-page.js';
import { changesOf } from '../news/changes-of.js';

/** The changes as far as a browser needs them to know which ones its reader saw. */
export default defineFile('/data/nieuw.json', ({ library }) =>
  JSON.stringify(changesOf(library).map(({ key }) => key)),
);
