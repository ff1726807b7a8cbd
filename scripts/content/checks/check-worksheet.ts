import type { Token } from 'markdown-it';
import type { EntryType } from '../../../schemas/content-types.js';
import { nearest } from '../fields/nearest.js';
import type { Finding } from '../finding.js';
import { type Field, fieldOf } from '../markdown/worksheet/field.js';
import { MARK_WORDS, parseMark } from '../markdown/worksheet/parse-mark.js';
import { checkTables, type Report } from './check-tables.js';
import { type CheckedDocument, type TextPart, textFinding } from './document.js';
import { tokensOf } from './tokens-of.js';

interface PlacedField {
  readonly field: Field;
  readonly part: TextPart;
  /** The line of the text on which its block begins, from 0. */
  readonly line: number;
}

const HAS_WORKSHEET: ReadonlySet<EntryType> = new Set(['tool', 'sessie']);
const HOW = 'Zet achter de vraag [invullen], [invullen: 4 regels], [aankruisen] of [kiezen: ja / nee].';
// A word or two in brackets that is neither a link nor a source, or the box of another dialect.
const LOOKS_LIKE_A_MARK = /\[ ?([a-z]+)? ?(?::[^\]\n]*)?\](?![([:])/gi;

/** Brackets that hold no source and are no link. */
const MAY_BE_A_MARK = /\[(?![A-Z]\d{1,3}\])[^\]\n]*\](?![([:])/;

/** Only these texts are parsed: most have neither a mark nor a table. */
const isWorthParsing = ({ meta, value }: TextPart) =>
  (meta.markup === 'block' || meta.markup === 'inline') && (MAY_BE_A_MARK.test(value) || /^ *\|/m.test(value));

const flat = (tokens: readonly Token[]): Token[] => tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);

/** Fields know no line of their own; the last block that began before one does. */
const placeFields = (tokens: readonly Token[], part: TextPart): PlacedField[] => {
  let line = 0;
  return tokens.flatMap((token) => {
    line = token.map?.[0] ?? line;
    const field = fieldOf(token);
    return field === null ? [] : [{ field, part, line }];
  });
};

const checkMark = (mark: Token, report: Report) => {
  if (parseMark(mark.content) === null)
    report(mark.content, 'bad-field', `${mark.content} is geen goed invulveld.`, HOW);
  else
    report(
      mark.content,
      'misplaced-field',
      'Dit invulveld heeft geen vraag ervoor, of er staat nog tekst achter.',
      'Schrijf eerst de vraag en zet het veld aan het eind van de regel. Bij een tabel staat het achter de kop.',
    );
};

const checkLookalikes = (token: Token, report: Report) => {
  if (token.type !== 'text') return;
  for (const [whole, word = ''] of token.content.matchAll(LOOKS_LIKE_A_MARK)) {
    const guess = word === '' ? 'aankruisen' : nearest(word, MARK_WORDS);
    if (guess !== null) report(whole, 'unknown-field', `${whole} is geen invulveld.`, `Bedoelde je [${guess}]? ${HOW}`);
  }
};

const checkPart = (document: CheckedDocument, part: TextPart, findings: Finding[]): PlacedField[] => {
  const report: Report = (needle, code, message, hint, severity = 'error') =>
    findings.push({ ...textFinding(document, part, needle, code, message, hint), severity });
  const tokens = tokensOf(part);
  const all = flat(tokens);
  const allowed = document.entry !== null && HAS_WORKSHEET.has(document.entry.type) && part.meta.markup === 'block';
  for (const token of all) {
    if (token.type === 'field_mark' && allowed) checkMark(token, report);
    else if ((token.type === 'field_mark' || token.type === 'field') && !allowed)
      report(
        token.content,
        'misplaced-field',
        'Hier kan geen invulveld staan.',
        'Een invulveld staat in een tool of sessie, in een tekst met meer alinea’s.',
      );
    checkLookalikes(token, report);
  }
  checkTables(tokens, allowed, report);
  return placeFields(all, part);
};

const checkNames = (document: CheckedDocument, placed: readonly PlacedField[]): Finding[] => {
  const seen = new Set<string>();
  return placed.flatMap(({ field, part, line }) => {
    const isNew = !seen.has(field.name);
    seen.add(field.name);
    if (isNew) return [];
    const needle = field.label.split(' – ')[0] ?? field.label;
    return [
      textFinding(
        document,
        part,
        needle,
        'duplicate-field',
        `Twee invulvelden heten "${field.label}".`,
        'Geef elk veld een eigen vraag, of in een tabel elke rij een eigen begin.',
        line,
      ),
    ];
  });
};

/** Fields have a question, a name of their own and a place where they can be; tables fit on paper. */
export const checkWorksheet = (document: CheckedDocument, texts: readonly TextPart[]): Finding[] => {
  const findings: Finding[] = [];
  const placed = texts.filter(isWorthParsing).flatMap((part) => checkPart(document, part, findings));
  return [...findings, ...checkNames(document, placed)];
};
