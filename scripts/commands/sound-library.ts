import type { Library } from '../content/library.js';
import type { Options } from '../options/parse-options.js';
import { loadFor } from './check-content.js';
import { CommandError } from './run-command.js';

/** The library of the content folder, for commands that need one without mistakes. */
export const soundLibrary = async (options: Options): Promise<Library> => {
  const { library } = await loadFor(options);
  if (library === null) throw new CommandError('De inhoud heeft fouten: npm run check');
  return library;
};
