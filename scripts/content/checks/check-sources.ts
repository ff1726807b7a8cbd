import type { Bron } from '../../../schemas/parts/bron.js';
import { nearest } from '../fields/nearest.js';
import type { Finding } from '../finding.js';
import { SOURCE_MARK } from '../markdown/source-marks.js';
import { type CheckedDocument, fieldFinding, type TextPart, textFinding } from './document.js';

const bronnenOf = (value: unknown): readonly Bron[] | null => {
  if (typeof value !== 'object' || value === null || !('bronnen' in value)) return null;
  return Array.isArray(value.bronnen) ? value.bronnen : null;
};

/** Every source mark points to a source that is listed, and every source that is listed is pointed to. */
export const checkSources = (document: CheckedDocument, texts: readonly TextPart[]): Finding[] => {
  const bronnen = bronnenOf(document.value);
  if (bronnen === null) return [];
  const ids = bronnen.map((bron) => bron.id);
  const cited = new Set<string>();
  const findings: Finding[] = [];
  for (const part of texts.filter(({ value }) => value.includes('['))) {
    for (const [mark, id = ''] of part.value.matchAll(SOURCE_MARK)) {
      cited.add(id);
      if (part.meta.markup === 'plain')
        findings.push(
          textFinding(
            document,
            part,
            mark,
            'source-in-plain-text',
            `Hier kan geen bron staan: ${mark}.`,
            'Zet de verwijzing in een ander veld.',
          ),
        );
      else if (!ids.includes(id)) findings.push(unlisted(document, part, mark, id, ids));
    }
  }
  const unused = [...bronnen.entries()].filter(([, bron]) => !cited.has(bron.id));
  return [
    ...findings,
    ...unused.map(([index, bron]) =>
      fieldFinding(
        document,
        ['bronnen', index, 'id'],
        'source-not-cited',
        `Bron ${bron.id} wordt nergens in de tekst genoemd.`,
        `Zet [${bron.id}] achter het feit dat uit deze bron komt, of haal de bron weg.`,
      ),
    ),
  ];
};

const unlisted = (document: CheckedDocument, part: TextPart, mark: string, id: string, ids: string[]) => {
  const guess = nearest(id, ids);
  const hint =
    ids.length === 0
      ? 'Voeg de bron toe onder bronnen.'
      : `De bronnen zijn: ${ids.join(', ')}.${guess === null ? '' : ` Bedoelde je [${guess}]?`}`;
  return textFinding(document, part, mark, 'unknown-source', `${mark} staat niet bij de bronnen.`, hint);
};
