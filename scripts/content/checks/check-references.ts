import type { ReferenceTarget } from '../../../schemas/fields/field-meta.js';
import { nearest } from '../fields/nearest.js';
import { fieldName } from '../fields/schema-tree.js';
import type { Finding } from '../finding.js';
import { type CheckedDocument, fieldFinding, type KnownSlugs, type TextPart } from './document.js';

const KINDS: Readonly<Record<ReferenceTarget, readonly [phrase: string, where: string]>> = {
  gemeente: ['geen gemeente in het register', 'De gemeenten staan in gemeenten.yaml.'],
  regio: ['geen regio in het register', "De regio's staan in regios.yaml."],
  thema: ['geen thema', "De thema's staan in themas.yaml."],
  fase: ['geen fase', 'De fasen staan in fasen.yaml.'],
  begrip: ['geen begrip', 'De begrippen staan in begrippen.yaml.'],
  cohort: ['geen lichting', 'De lichtingen staan in cohorten.'],
  sessie: ['geen sessie', 'De sessies staan in sessies.'],
  aanpak: ['geen aanpak', 'De aanpakken staan in aanpakken.'],
  les: ['geen les', 'Een les heet naar haar aanpak en haar id, zoals zaanstad-eerst-luisteren.'],
  tool: ['geen tool', 'De tools staan in tools.'],
};

/** Every slug that a field points to exists. */
export const checkReferences = (document: CheckedDocument, texts: readonly TextPart[], known: KnownSlugs): Finding[] =>
  texts.flatMap(({ path, value, meta }) => {
    const target = meta.reference;
    const slugs = target === undefined ? undefined : known[target];
    if (target === undefined || slugs === undefined || slugs.has(value)) return [];
    const [phrase, where] = KINDS[target];
    const guess = nearest(value, [...slugs]);
    const hint = `${guess === null ? '' : `Bedoelde je "${guess}"? `}${where}`;
    return [fieldFinding(document, path, 'unknown-reference', `${fieldName(path)} → "${value}" is ${phrase}.`, hint)];
  });
