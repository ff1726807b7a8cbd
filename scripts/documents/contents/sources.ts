import { isKnown } from '../../../schemas/fields/not-found.js';
import type { Bron } from '../../../schemas/parts/bron.js';
import { formatDate } from '../../content/format.js';
import { deadLinkWords } from '../../content/links/dead-link-words.js';
import { type Block, heading, type Inline, text } from '../model/blocks.js';
import type { DocumentData } from '../model/text-reader.js';

type DeadLinks = DocumentData['deadLinks'];

const deadOf = (adres: string, deadLinks: DeadLinks): Inline[] => {
  const link = deadLinks.get(adres);
  if (link === undefined) return [];
  const { dead, saved } = deadLinkWords(link);
  if (saved === null || link.archief === undefined) return [text(` ${dead}`)];
  return [text(` ${dead} Er is een `), { kind: 'link', href: link.archief.adres, content: [text(saved)] }, text('.')];
};

const contentOf = ({ titel, adres, uitgever, datum, opmerking }: Bron, deadLinks: DeadLinks): Inline[] => [
  isKnown(adres) ? { kind: 'link', href: adres, content: [text(titel)] } : text(titel),
  text(`. ${uitgever}, ${isKnown(datum) ? formatDate(datum) : 'datum niet vermeld'}.`),
  ...(opmerking === undefined ? [] : [text(` ${opmerking}`)]),
  ...deadOf(adres, deadLinks),
];

/** The sources at the end of a document; nothing when there are none. */
export const sourceBlocks = (bronnen: readonly Bron[], { deadLinks }: Pick<DocumentData, 'deadLinks'>): Block[] =>
  bronnen.length === 0
    ? []
    : [
        heading(2, 'Bronnen'),
        { kind: 'sources', sources: bronnen.map((bron) => ({ id: bron.id, content: contentOf(bron, deadLinks) })) },
      ];
