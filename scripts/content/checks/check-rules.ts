import type { Finding } from '../finding.js';
import type { Entry } from '../library.js';
import { isPublicStatus } from '../publish/is-public.js';
import type { FieldPath } from '../yaml/locate.js';
import { type CheckedDocument, fieldFinding } from './document.js';

type Rule = readonly [path: FieldPath, code: string, message: string, hint: string];

const publication = (entry: Entry): Rule[] => {
  const rules: Rule[] = [];
  if (isPublicStatus(entry.status) && entry.goedgekeurd === undefined)
    rules.push([
      ['status'],
      'not-approved',
      'Deze tekst staat op de site, maar niemand keurde haar goed.',
      'Vul goedgekeurd in: rol en datum. Of zet status op ter-beoordeling.',
    ]);
  if (entry.herzien_voor < entry.gecontroleerd_op)
    rules.push([
      ['herzien_voor'],
      'date-order',
      'herzien_voor ligt vóór gecontroleerd_op.',
      'Kies een dag na de laatste controle.',
    ]);
  return rules;
};

const perType = (entry: Entry): Rule[] => {
  switch (entry.type) {
    case 'aanpak':
      return entry.gemeenten.length === 0 && entry.regio === undefined
        ? [[['gemeenten'], 'missing-field', 'Er staat geen gemeente en geen regio bij.', 'Vul gemeenten in, of regio.']]
        : [];
    case 'sessie':
      return entry.einde <= entry.begin
        ? [[['einde'], 'date-order', 'Het einde ligt niet na het begin.', 'Kijk begin en einde na.']]
        : [];
    case 'cohort':
      return entry.periode.einde < entry.periode.begin
        ? [[['periode', 'einde'], 'date-order', 'Het einde ligt vóór het begin.', 'Kijk de periode na.']]
        : [];
    case 'tool':
      return toolRules(entry);
    default:
      return [];
  }
};

const toolRules = (tool: Extract<Entry, { type: 'tool' }>): Rule[] => {
  const rules: Rule[] = [];
  const sum = tool.stappen.reduce((total, stap) => total + stap.minuten, 0);
  if (sum !== tool.minuten)
    rules.push([
      ['minuten'],
      'minutes-do-not-add-up',
      `De stappen duren samen ${sum} minuten, niet ${tool.minuten}.`,
      'Pas minuten aan, of de minuten van een stap.',
    ]);
  if (tool.groep.tot < tool.groep.van)
    rules.push([['groep', 'tot'], 'number-order', 'groep.tot is kleiner dan groep.van.', 'Kijk de aantallen na.']);
  return rules;
};

/** Rules between fields of one entry that a schema of single fields cannot tell. */
export const checkRules = (document: CheckedDocument, entry: Entry): Finding[] =>
  [...publication(entry), ...perType(entry)].map(([path, code, message, hint]) =>
    fieldFinding(document, path, code, message, hint),
  );
