import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { digestOf } from '../known/digest-of.js';
import type { Subject } from '../known/recall.js';
import type { Claims } from './claims.js';
import type { Loan, PlaceOf } from './loans.js';

/** What another thread made of a subject, or is about to; null when it has to be made here. */
export type Borrow<Value> = (subject: Subject) => Value | null;

/** Borrows the values that come through a port. */
export const createBorrower = <Value>(claims: Claims, port: MessagePort, placeOf: PlaceOf): Borrow<Value> => {
  const received = new Map<number, Loan<Value>>();
  const receive = () => {
    for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
      const loan: Loan<Value> = next.message;
      received.set(loan.place, loan);
    }
  };
  let isPatient = true;
  const waitFor = (place: number): Loan<Value> | null => {
    for (;;) {
      // Asked before looking, so that nothing comes unseen in between.
      const { sent, hasEnded } = claims;
      receive();
      const loan = received.get(place);
      if (loan !== undefined || hasEnded || !isPatient) return loan ?? null;
      isPatient = claims.sleep(sent);
    }
  };
  return (subject) => {
    const place = placeOf(subject);
    if (place === null || claims.take(place)) return null;
    const loan = waitFor(place);
    received.delete(place);
    // The file may have changed between the one reading and the other.
    return loan !== null && loan.digest === digestOf(subject) ? loan.value : null;
  };
};
