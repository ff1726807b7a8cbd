import { availableParallelism } from 'node:os';
import { KNOWS_NOTHING, type Known, type Recalls, type SubjectKind, type Texts } from '../known/recall.js';
import { openSecondReader, type SecondReader } from './open-second-reader.js';

/** Fewer texts are read by one thread in the time that another takes to get ready. */
const FEWEST_TEXTS = 200;
/** Where so much was not known, there is more to come. */
const ENOUGH_UNKNOWN = 20;

/** Makes what is asked for here, and together with a second thread once it is much. */
export const readTogether = (root: string): Recalls & Pick<Known, 'expect'> & Pick<SecondReader, 'close'> => {
  let expected: Texts | null = null;
  let asked = 0;
  let second: SecondReader | null = null;
  const isWorthIt = (texts: Texts): boolean => texts.entries.length >= FEWEST_TEXTS && availableParallelism() > 1;
  const reader = (kind: SubjectKind): Recalls => {
    asked++;
    // Fields are asked for first: where something else is asked for, the fields are known.
    if (asked === ENOUGH_UNKNOWN && expected !== null && isWorthIt(expected))
      second = openSecondReader(root, expected, kind !== 'fields');
    return second ?? KNOWS_NOTHING;
  };
  return {
    expect: (texts) => {
      expected = texts;
    },
    fields: (subject, make) => reader(subject.kind).fields(subject, make),
    findings: (subject, make) => reader(subject.kind).findings(subject, make),
    close: async () => second?.close(),
  };
};
