import { isKnown } from '../../../schemas/fields/not-found.js';
import type { Bron } from '../../../schemas/parts/bron.js';
import { formatDate } from '../../content/format.js';
import { type Block, heading, type Inline, text } from '../model/blocks.js';

const contentOf = ({ titel, adres, uitgever, datum, opmerking }: Bron): Inline[] => [
  isKnown(adres) ? { kind: 'link', href: adres, content: [text(titel)] } : text(titel),
  text(`. ${uitgever}, ${isKnown(datum) ? formatDate(datum) : 'datum niet vermeld'}.`),
  ...(opmerking === undefined ? [] : [text(` ${opmerking}`)]),
];

/** The sources at the end of a document; nothing when there are none. */
export const sourceBlocks = (bronnen: readonly Bron[]): Block[] =>
  bronnen.length === 0
    ? []
    : [
        heading(2, 'Bronnen'),
        { kind: 'sources', sources: bronnen.map((bron) => ({ id: bron.id, content: contentOf(bron) })) },
      ];
