import { type Options, parseOptions } from '../options/parse-options.js';
import { UsageError } from '../options/usage-error.js';
import { harmless } from '../report/harmless.js';

/** A failure that the reader can do something about; the message is all they need. */
export class CommandError extends Error {}

/** What a process ends with; `again` asks the launcher to start the command anew, with its code as it is now. */
export const EXIT = { ok: 0, failed: 1, usage: 2, again: 75 } as const;

type Command<O> = (options: O) => number | Promise<number>;

// A helper program that dies, as the search engine does on a full disk, leaves its promise open for ever.
const endStuck = () => {
  console.error('\nEr ging iets mis: een onderdeel stopte zonder te zeggen waarom. Is er nog ruimte op de schijf?');
  process.exit(EXIT.failed);
};

/** Runs a command with the options of this process and sets its exit code; no error shows a stack trace. */
export const runCommand = (command: Command<Options>): Promise<void> => runCommandWith(parseOptions, command);

/** The same, for a command with options of its own. */
export const runCommandWith = async <O>(parse: (args: string[]) => O, command: Command<O>): Promise<void> => {
  process.once('beforeExit', endStuck);
  try {
    process.exitCode = await command(parse(process.argv.slice(2)));
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message.split('\n').map(harmless).join('\n'));
      process.exitCode = EXIT.usage;
    } else {
      console.error(
        error instanceof CommandError
          ? error.message
          : harmless(`Er ging iets mis: ${error instanceof Error ? error.message : String(error)}`),
      );
      process.exitCode = EXIT.failed;
    }
  }
  process.off('beforeExit', endStuck);
};
