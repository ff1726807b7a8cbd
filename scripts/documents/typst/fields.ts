import type { Field } from '../../content/markdown/worksheet/field.js';
import { addressFor } from '../form/placeholder.js';
import { array, literal } from './literal.js';

/** How many lines a cell has room for when its author did not say. */
const CELL_LINES = 2;

const optionsOf = (field: Field, options: readonly string[]): string =>
  array(options.map((option) => array([literal(addressFor(field, 'option', option)), literal(option)])));

/** A field that stands by itself, its label before it. */
export const fieldBlock = (field: Field, label: string): string => {
  const { kind } = field;
  switch (kind.kind) {
    case 'line':
      return `#field(${literal(addressFor(field, 'line'))}, [${label}], 1)`;
    case 'lines':
      return `#field(${literal(addressFor(field, 'lines'))}, [${label}], ${kind.count})`;
    case 'check':
      return `#check(${literal(addressFor(field, 'check'))}, [${label}])`;
    case 'choice':
      return `#choice([${label}], ${optionsOf(field, kind.options)})`;
  }
};

/** A field that fills a cell of a table; there even one line may run on below. */
export const fieldCell = (field: Field): string => {
  const { kind } = field;
  if (kind.kind === 'check') return `#cell-check(${literal(addressFor(field, 'check'))})`;
  if (kind.kind === 'choice') return `#cell-choice(${optionsOf(field, kind.options)})`;
  return `#cell-field(${literal(addressFor(field, 'lines'))}, ${kind.kind === 'lines' ? kind.count : CELL_LINES})`;
};
