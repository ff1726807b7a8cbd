import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../content/fields/nearest.js';
import { UsageError } from './usage-error.js';

type Known = NonNullable<ParseArgsConfig['options']>;

/** Who asks for help gets the options; what they mean stands in the README. */
const refuseHelp = (args: readonly string[], known: readonly string[]): void => {
  if (args.includes('--help') || args.includes('-h'))
    throw new UsageError(`De opties zijn: ${known.map((name) => `--${name}`).join(', ')}. Lees ook README.md.`);
};

/** Throws for an option that is not among the known ones, with the one that was probably meant. */
const refuseUnknown = (args: readonly string[], known: readonly string[]): void => {
  for (const arg of args) {
    const name = /^--([^=]+)/.exec(arg)?.[1];
    if (name === undefined || known.includes(name)) continue;
    const guess = nearest(name, known);
    throw new UsageError(`De optie --${name} bestaat niet.${guess === null ? '' : ` Bedoelde je --${guess}?`}`);
  }
};

/** Reads the options and the other words of a command line. Throws a `UsageError` for an option that is not known. */
export const readValues = <const Options extends Known>(args: readonly string[], options: Options) => {
  refuseHelp(args, Object.keys(options));
  refuseUnknown(args, Object.keys(options));
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new UsageError('Bij een optie ontbreekt de waarde, of er staat er een te veel.');
  }
};
