import type { Link } from '../../schemas/registers/links.js';
import type { Outcome } from './check-link.js';

const failedAgain = (before: Link | undefined, adres: string, today: string): Link => {
  if (before === undefined) return { adres, sinds: today, laatst: today, dagen: 1 };
  return before.laatst === today ? before : { ...before, laatst: today, dagen: before.dagen + 1 };
};

/** The register after a round: what works again leaves it, and a failure counts once a day. Links that are gone leave it too. */
export const nextRegister = (
  register: readonly Link[],
  outcomes: ReadonlyMap<string, Outcome>,
  today: string,
): readonly Link[] => {
  const known = new Map(register.map((link) => [link.adres, link]));
  return [...outcomes].flatMap(([adres, outcome]) => {
    const before = known.get(adres);
    if (outcome === 'fails') return [failedAgain(before, adres, today)];
    return outcome === 'unsure' && before !== undefined ? [before] : [];
  });
};
