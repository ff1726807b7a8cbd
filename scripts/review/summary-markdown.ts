import { REGISTERS } from '../../schemas/content-types.js';
import { STATUS_LABELS } from '../../schemas/parts/publicatie.js';
import type { Finding } from '../content/finding.js';
import type { Entry } from '../content/library.js';
import { ADDRESS_REGISTER } from '../content/read/read-addresses.js';
import { LINK_REGISTER } from '../content/read/read-links.js';
import { ZOEKWOORDEN_REGISTER } from '../content/read/read-zoekwoorden.js';
import type { ChangedFile } from './changed-files.js';
import type { ChangedLine } from './changed-lines.js';
import { plainMarkdown } from './plain-markdown.js';

/** All that a summary of a proposal is made of. */
export interface Reviewed {
  readonly changed: readonly ChangedFile[];
  /** Paths outside the content folder. */
  readonly other: readonly string[];
  /** Files that the main branch changed in another way in the meantime. */
  readonly conflicts: readonly string[];
  /** What changed in registers, as far as they could be read. */
  readonly lines: readonly ChangedLine[];
  /** The entries that changed, as far as they could be read. */
  readonly entries: readonly Entry[];
  /** What was found in the files that changed, and mistakes that the change causes elsewhere. */
  readonly findings: readonly Finding[];
}

const UNWRITTEN = new Set(['unwritten', 'unplaced']);
const READABILITY = new Set(['long-sentence', 'hard-word', 'jargon', 'long-summary', 'hard-to-read']);

const line = ({ file, line: at, message, hint }: Finding): string =>
  `- ${plainMarkdown(`content/${file}`)}, regel ${at}: ${plainMarkdown(`${message} ${hint}`.trim())}`;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `### ${title}`, '', ...lines];

const VERBS: Readonly<Record<ChangedFile['status'], string>> = {
  new: 'nieuw',
  changed: 'gewijzigd',
  gone: 'verwijderd',
};

/** What the preview does not show of a file, or not as a whole. */
const SHOWN_IN_PART: Readonly<Record<string, string>> = {
  [REGISTERS.site.file]: 'Dit geldt voor elke pagina. De voorvertoning laat alleen de beginpagina zien.',
  [ADDRESS_REGISTER]: 'Dit is niet te zien in de voorvertoning.',
  [LINK_REGISTER]: 'Dit is niet te zien in de voorvertoning. Het staat straks bij de links zelf.',
  [ZOEKWOORDEN_REGISTER]: 'Dit is niet te zien in de voorvertoning. Alleen het zoeken weet ervan.',
};

const nameOf = (entry: Entry | undefined): string =>
  entry === undefined ? '' : `: “${plainMarkdown(entry.titel)}” (${STATUS_LABELS[entry.status].toLowerCase()})`;

const changes = ({ changed, entries, lines }: Reviewed): string[] =>
  changed.flatMap(({ path, status }) => {
    const file = path.replace(/^content\//, '');
    const inPart = SHOWN_IN_PART[file];
    const name = nameOf(entries.find((entry) => entry.file === file));
    return [
      `- ${VERBS[status]} – ${plainMarkdown(path)}${name}${inPart === undefined ? '' : `. ${inPart}`}`,
      ...lines
        .filter((line) => line.file === file)
        .map((line) => `  - ${VERBS[line.status]}: “${plainMarkdown(line.name)}”`),
    ];
  });

const CONFLICT = [
  'Iemand anders veranderde of hernoemde deze bestanden, terwijl jij eraan werkte. Jouw tekst is niet weg.',
  'Haal eerst de laatste versie op (`git pull origin main`, of op GitHub de knop *Resolve conflicts*), kies per stuk wat',
  'blijft, en stuur dat erbij. Lukt dat niet? Vraag het in een reactie op je voorstel.',
  '',
];

const verdict = ({ conflicts, other, findings }: Reviewed): string => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (other.length > 0)
    return 'Dit voorstel verandert ook bestanden buiten content/. Een beheerder moet dat nakijken. Zet je tekst in een eigen voorstel.';
  if (conflicts.length > 0)
    return 'Dit voorstel botst met wat iemand anders intussen veranderde. Hieronder staat wat je doet.';
  if (errors > 0)
    return `Dit voorstel kan nog niet op de site: ${errors === 1 ? 'er is één fout' : `er zijn ${errors} fouten`}.`;
  const unwritten = findings.filter(({ code }) => UNWRITTEN.has(code)).length;
  if (unwritten > 0)
    return `Dit voorstel is in orde als concept. Er ${unwritten === 1 ? 'is nog één tekst' : `zijn nog ${unwritten} teksten`} te schrijven. Daarna kijkt de redactie het na.`;
  return 'Dit voorstel is in orde. De redactie kijkt het na.';
};

/** A proposal in plain Dutch: what is new, what blocks, what could be read more easily, what may be about a person. */
export const summaryMarkdown = (reviewed: Reviewed): string => {
  const { findings, other, conflicts } = reviewed;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const isPrivacy = ({ code }: Finding) => code.startsWith('personal-') || code.startsWith('privacy');
  const isClean = !findings.some(isPrivacy);
  const readability = warnings.filter(({ code }) => READABILITY.has(code));
  const unwritten = warnings.filter(({ code }) => UNWRITTEN.has(code));
  const rest = warnings.filter(
    (warning) => !isPrivacy(warning) && !READABILITY.has(warning.code) && !UNWRITTEN.has(warning.code),
  );
  return [
    '## Je voorstel',
    '',
    verdict(reviewed),
    ...section('Dit verandert er', changes(reviewed)),
    ...section(
      'Buiten content/',
      other.map((path) => `- ${plainMarkdown(path)}`),
    ),
    ...section(
      'Dit botst',
      conflicts.length === 0 ? [] : [...CONFLICT, ...conflicts.map((path) => `- ${plainMarkdown(path)}`)],
    ),
    ...section('Dit houdt het tegen', errors.map(line)),
    ...section('Misschien persoonlijk: kijk dit na', warnings.filter(isPrivacy).map(line)),
    ...section('Nog te schrijven', unwritten.map(line)),
    ...section('Kan makkelijker', readability.map(line)),
    ...section('Verder', rest.map(line)),
    '',
    `Persoonsgegevens: ${isClean ? 'het programma vond niets. Lees zelf ook na of je iemand herkent' : 'kijk na wat hierboven staat'}.`,
    '',
    `Leesbaarheid: ${readability.length === 0 ? 'niets gevonden wat makkelijker kan' : `${readability.length} keer kan het makkelijker`}.`,
    '',
  ].join('\n');
};
