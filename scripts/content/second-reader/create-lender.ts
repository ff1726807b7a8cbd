import type { MessagePort } from 'node:worker_threads';
import { digestOf } from '../known/digest-of.js';
import type { Recall } from '../known/recall.js';
import type { Claims } from './claims.js';
import type { Loan, PlaceOf } from './loans.js';

/** Makes what is asked for, and sends what nobody else makes through a port. */
export const createLender =
  <Value>(claims: Claims, port: MessagePort, placeOf: PlaceOf): Recall<Value> =>
  (subject, make) => {
    const place = placeOf(subject);
    const isOurs = place !== null && claims.take(place);
    const value = make();
    if (isOurs) {
      const loan: Loan<Value> = { place, digest: digestOf(subject), value };
      port.postMessage(loan);
      claims.tellSent();
    }
    return value;
  };
