import { MessageChannel, Worker } from 'node:worker_threads';
import type { Recalls, Texts } from '../known/recall.js';
import { programPath } from '../program-path.js';
import { Claims } from './claims.js';
import { createBorrower } from './create-borrower.js';
import { type LoanValues, placesOf } from './loans.js';
import type { ReaderData } from './reader-data.js';

/** Gives what another thread made of a text, and makes the rest. */
export interface SecondReader extends Recalls {
  readonly close: () => Promise<void>;
}

/** Lets a second thread read these texts from the other end. Where their fields are known it need not lend them. */
export const openSecondReader = (
  root: string,
  { registers, entries }: Texts,
  areFieldsKnown: boolean,
): SecondReader => {
  const { count, placeOf } = placesOf(entries);
  const claims = Claims.open(count);
  if (areFieldsKnown) for (const { file } of entries) claims.take(placeOf({ kind: 'fields', file }) ?? 0);
  const [fields, findings] = [new MessageChannel(), new MessageChannel()];
  const ports = { fields: fields.port2, findings: findings.port2 };
  const workerData: ReaderData = { root, texts: { registers, entries }, memory: claims.memory, ports };
  const worker = new Worker(programPath('content/second-reader/reader-thread'), {
    workerData,
    transferList: Object.values(ports),
  });
  // What goes wrong there is made here, and goes wrong here.
  worker.on('error', () => undefined);
  const borrowFields = createBorrower<LoanValues['fields']>(claims, fields.port1, placeOf);
  const borrowFindings = createBorrower<LoanValues['findings']>(claims, findings.port1, placeOf);
  return {
    fields: (subject, make) => borrowFields(subject) ?? make(),
    findings: (subject, make) => borrowFindings(subject) ?? make(),
    close: async () => {
      await worker.terminate();
      for (const { port1 } of [fields, findings]) port1.close();
    },
  };
};
