import { element } from '../elements.js';
import { isEmptyWish } from '../likeness/wish-params.js';
import { siteBase } from './files/site-files.js';
import type { SearchState } from './finding/search-state.js';
import type { SearchAnswer } from './worker/search-question.js';

const LONGEST_SHOWN = 80;

const quoted = (query: string): string =>
  `“${query.length > LONGEST_SHOWN ? `${query.slice(0, LONGEST_SHOWN)}…` : query}”`;

const orderOf = ({ sorting, wish }: SearchState): string => {
  if (sorting !== 'lijkt') return '';
  return isEmptyWish(wish) ? '. Zeg hieronder hoe jullie gemeente is' : ', wat op jullie lijkt eerst';
};

/** How many results there are, in one line. */
export const statusOf = (
  { count, corrected, usesCorrection, tellsNothing }: SearchAnswer,
  state: SearchState,
): string => {
  const asked = usesCorrection ? (corrected ?? state.query) : state.query;
  const about = asked === '' ? '' : ` voor ${quoted(asked)}`;
  if (count === 0 && tellsNothing)
    return `Bijna elke tekst zegt ${quoted(asked)}. Typ er een woord bij, of kies hieronder een thema.`;
  if (count === 0) return `Niets gevonden${about}. Probeer een ander woord, of kies hieronder een thema.`;
  return `${count} ${count === 1 ? 'resultaat' : 'resultaten'}${about}${orderOf(state)}`;
};

const listed = (words: readonly string[]): string => new Intl.ListFormat('nl', { type: 'conjunction' }).format(words);

/** What a reader should know about the results: a correction, a part that is missing, other words that were searched. */
export const remarksOn = (
  found: SearchAnswer,
  { query, chosen }: SearchState,
  addressFor: (query: string) => string,
): HTMLElement[] => {
  const { count, complete, corrected, usesCorrection, also } = found;
  const remarks: HTMLElement[] = [];
  if (corrected !== null && count > 0) {
    const link = element('a', { class: 'nl-link', href: addressFor(corrected) }, corrected);
    const why = usesCorrection ? ` Op ${quoted(query)} is niets gevonden. Dit zijn de resultaten met dit woord.` : '';
    remarks.push(element('p', { class: 'bedoelde-u' }, 'Bedoelde u ', link, '?', why));
  }
  if (!complete && count > 0)
    remarks.push(element('p', {}, 'Geen tekst zegt dit alles. Deze teksten zeggen een deel ervan.'));
  if (also.length > 0 && count > 0)
    remarks.push(element('p', { class: 'ook-gezocht' }, `Ook gezocht op: ${listed(also)}.`));
  const themas = chosen.get('thema') ?? [];
  if (themas.length === 1) remarks.push(feedLink(themas[0] ?? ''));
  return remarks;
};

const feedLink = (thema: string): HTMLElement => {
  const href = `${siteBase()}themas/${thema}/feed.xml`;
  return element('p', {}, element('a', { class: 'nl-link', href }, 'Volg dit thema'), ' in je feedlezer (Atom).');
};
