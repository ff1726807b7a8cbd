import { wordsOf } from '../model/column-text.js';
import type { TakeAway } from '../model/take-away.js';
import { array, literal } from './literal.js';
import { toTypst } from './to-typst.js';

const dateOf = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `datetime(year: ${year}, month: ${month}, day: ${day})`;
};

/** The whole of a document as the file that Typst compiles. */
export const mainFile = (document: TakeAway): string => `#import "/sjabloon.typ": *
#show: sjabloon.with(
  title: ${literal(document.title)},
  kicker: ${literal(document.kicker)},
  facts: ${array(document.facts.map(literal))},
  url: ${literal(document.url)},
  shown-url: ${literal(document.url.replace(/^https?:\/\//, '').replace(/\/$/, ''))},
  version: ${literal(document.version)},
  publisher: ${literal(document.publisher)},
  description: ${literal(wordsOf(document.lead))},
  date: ${dateOf(document.date)},
)

${toTypst([{ kind: 'lead', content: document.lead }, ...document.blocks])}
`;
