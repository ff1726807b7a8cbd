import { isUnwritten, UNWRITTEN } from '../../../schemas/fields/unwritten.js';
import { describeField, fieldName, schemaAt } from '../fields/schema-tree.js';
import { type Finding, finding } from '../finding.js';
import type { Entry } from '../library.js';
import { type CheckedDocument, placeOfText, type TextPart } from './document.js';

/** The heading under which an import keeps what it could not place. */
export const UNPLACED = 'Nog te plaatsen';

const unplaced = ({ path, value }: TextPart): string | null =>
  path.length === 0 ? (new RegExp(`^## ${UNPLACED}$`, 'm').exec(value)?.[0] ?? null) : null;

/** Texts that still have to be written or placed: a reminder in a concept, a mistake in anything further. */
export const checkUnwritten = (document: CheckedDocument, texts: readonly TextPart[], entry: Entry): Finding[] => {
  const severity = entry.status === 'concept' ? 'warning' : 'error';
  return texts.flatMap((part) => {
    const field = fieldName(part.path);
    const leftover = unplaced(part);
    const unwritten: Finding[] = isUnwritten(part.value)
      ? [
          finding(document.file, placeOfText(document, part, UNWRITTEN), {
            severity,
            code: 'unwritten',
            field,
            message: `${field || 'De tekst'} moet nog geschreven worden.`,
            hint: describeField(schemaAt(document.schema, part.path)) || `Vervang ${UNWRITTEN} door je eigen tekst.`,
          }),
        ]
      : [];
    const toPlace: Finding[] =
      leftover === null
        ? []
        : [
            finding(document.file, placeOfText(document, part, leftover), {
              severity,
              code: 'unplaced',
              message: `Onder "${UNPLACED}" staat tekst die nog een plek moet krijgen.`,
              hint: 'Zet elk stuk op de goede plek, of verwijder het. Haal daarna de kop weg.',
            }),
          ];
    return [...unwritten, ...toPlace];
  });
};
