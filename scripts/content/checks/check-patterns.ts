import type { Finding } from '../finding.js';
import type { DocumentsToCheck } from './check-documents.js';
import { fieldFinding } from './document.js';

/** A pattern is what several approaches say: its lessons come from two of them or more, and each stands there once. */
export const checkPatterns = ({ registers, data }: Pick<DocumentsToCheck, 'registers' | 'data'>): Finding[] => {
  const document = registers.get('patronen');
  if (document === undefined) return [];
  const aanpakOf = new Map(data.lessen.map(({ slug, aanpak }) => [slug, aanpak.slug]));
  return data.patronen.flatMap(({ lessen }, index) => {
    const findings = lessen.flatMap((les, at) =>
      lessen.indexOf(les) === at
        ? []
        : [
            fieldFinding(
              document,
              [index, 'lessen', at],
              'duplicate',
              `De les "${les}" staat er twee keer.`,
              'Haal er één weg.',
            ),
          ],
    );
    const known = lessen.flatMap((les) => aanpakOf.get(les) ?? []);
    if (known.length === lessen.length && new Set(known).size < 2)
      findings.push(
        fieldFinding(
          document,
          [index, 'lessen'],
          'pattern-of-one',
          'Deze lessen komen allemaal uit één aanpak.',
          'Voeg een les uit een andere aanpak toe, of haal het patroon weg.',
        ),
      );
    return findings;
  });
};
