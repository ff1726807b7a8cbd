import { availableParallelism } from 'node:os';
import { KNOWS_NOTHING, type Known, type Recalls, type Texts } from '../known/recall.js';
import { openSecondReader, type SecondReader } from './open-second-reader.js';

/** Fewer texts are read by one thread in the time that another takes to get ready. */
const WORTH_IT = 200;
/** Where so much had to be made, there is more to come. */
const SOME = 20;

/** Makes what is asked for here, and together with a second thread once it is much. */
export const readTogether = (root: string): SecondReader & Pick<Known, 'expect'> => {
  let expected: Texts | null = null;
  let asked = 0;
  let second: SecondReader | null = null;
  const reader = (): Recalls => {
    asked++;
    if (asked === SOME && expected !== null && expected.entries.length >= WORTH_IT && availableParallelism() > 1)
      second = openSecondReader(root, expected);
    return second ?? KNOWS_NOTHING;
  };
  return {
    expect: (texts) => {
      expected = texts;
    },
    fields: (subject, make) => reader().fields(subject, make),
    findings: (subject, make) => reader().findings(subject, make),
    close: async () => second?.close(),
  };
};
