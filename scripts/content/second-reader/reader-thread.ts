import { workerData } from 'node:worker_threads';
import { Claims } from './claims.js';
import { createLender } from './create-lender.js';
import { type LoanValues, placesOf } from './loans.js';
import { readSecond } from './read-second.js';
import type { ReaderData } from './reader-data.js';

const { root, texts, memory, ports }: ReaderData = workerData;
const claims = new Claims(memory);
const { placeOf } = placesOf(texts.entries);
const lenders = {
  fields: createLender<LoanValues['fields']>(claims, ports.fields, placeOf),
  findings: createLender<LoanValues['findings']>(claims, ports.findings, placeOf),
};
try {
  readSecond(root, texts, lenders, (subject) => {
    const place = placeOf(subject);
    return place !== null && claims.isFree(place);
  });
} finally {
  // What is missing is made by who waits for it.
  claims.tellEnded();
}
