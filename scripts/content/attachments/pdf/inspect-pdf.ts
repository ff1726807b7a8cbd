import { extractText, getDocumentProxy } from 'unpdf';
import { error, type Inspection, type Problem, refused, warning } from '../inspection.js';
import { withoutPdfAuthor } from './pdf-author.js';
import { readPdfObjects } from './pdf-objects.js';
import { pdfStrings } from './pdf-strings.js';

const active = error('active-content', 'Deze PDF kan iets uitvoeren of versturen.', 'Bewaar haar opnieuw als PDF/A.');
const embedded = error(
  'embedded-file',
  'In deze PDF zit een ander bestand.',
  'Haal het eruit, en zet het als eigen bestand naast de tekst.',
);

const checkActions = (actions: ReadonlySet<string>): Problem[] => [
  ...(actions.has('EmbeddedFile') ? [embedded] : []),
  ...([...actions].some((name) => name !== 'EmbeddedFile') ? [active] : []),
];

const encrypted = error('encrypted-file', 'Deze PDF is beveiligd.', 'Bewaar haar opnieuw, zonder beveiliging.');
/** Also where a letter of the name is written as its code. */
const ENCRYPT = /\/(E|#45)(n|#6e)(c|#63)(r|#72)(y|#79)(p|#70)(t|#74)\s*(\d|<<)/i;

type Rule = readonly [pattern: RegExp, problem: Problem];

const RULES: readonly Rule[] = [
  [/\/(JS|XFA|Launch|GoToE|GoToR|GoToDp|Movie|Sound|FFilter)\b/, active],
  [/\/(FileAttachment|Collection)\b/, embedded],
  [
    /\/Subtype\s*\/(Text|Popup|FreeText|Highlight|Underline|Squiggly|StrikeOut|Stamp|Caret|Ink|Redact|Line|Polygon|PolyLine)\b/,
    error(
      'document-comments',
      'In deze PDF staan opmerkingen of markeringen.',
      'Verwijder ze, en bewaar de PDF opnieuw.',
    ),
  ],
  [/\/OpenAction\s*<<[^>]*\/S\s*\/URI\b/, active],
];

const URI = /\/URI\s*(?:\(((?:\\.|[^\\)])*)\)|<([0-9a-f\s]*)>)/gi;
const LINK = /^\s*(https?:|mailto:)/i;

const checkLinks = (objects: string): Problem[] =>
  [...objects.matchAll(URI)]
    .map(([whole]) => pdfStrings(whole)[0] ?? '')
    .some((address) => address !== '' && /^[^/]*:/.test(address) && !LINK.test(address))
    ? [
        error(
          'refused-link',
          'Een link in deze PDF heeft een adres dat niet kan.',
          'Gebruik alleen https:// en mailto:.',
        ),
      ]
    : [];

/** A file that was added to holds its earlier pages too, and everything that somebody thought was gone. */
const checkRevisions = (raw: string): Problem[] => {
  const ends = raw.match(/startxref/g)?.length ?? 0;
  const isLinearized = /\/Linearized\b/.test(raw.slice(0, 2000));
  return ends > (isLinearized ? 2 : 1)
    ? [error('pdf-revisions', 'In deze PDF zit ook een eerdere versie.', 'Druk haar af naar een nieuwe PDF.')]
    : [];
};

const checkTail = (raw: string): Problem[] => {
  const end = raw.lastIndexOf('%%EOF');
  return end === -1 || raw.slice(end + 5).trim() !== ''
    ? [error('unreadable-file', 'Er is iets aan deze PDF vastgeplakt, of ze is niet af.', 'Bewaar haar opnieuw.')]
    : [];
};

const hasAuthor = (objects: string) =>
  /\/Author\s*(\((?!\s*\))|<\s*[0-9a-f])/i.test(objects) || /<dc:creator>[\s\S]*?<rdf:li[^>]*>\s*[^<\s]/.test(objects);

const checkAuthor = (before: string, after: string): Problem[] => {
  if (!hasAuthor(before)) return [];
  return [
    hasAuthor(after)
      ? warning(
          'document-author',
          'In de eigenschappen van deze PDF staat wie haar maakte. Die naam komt op de site.',
          'Is dat een mens? Verwijder de auteur bij de eigenschappen, en bewaar opnieuw.',
        )
      : warning(
          'document-author',
          'In de eigenschappen van deze PDF staat wie haar maakte. Op de site halen we dat weg.',
          'In dit bestand zelf blijft het staan. Wil je dat niet? Verwijder de auteur bij de eigenschappen.',
        ),
  ];
};

const pagesText = async (bytes: Uint8Array): Promise<string[] | null> => {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes));
    return (await extractText(document)).text;
  } catch {
    return null;
  }
};

/** Looks inside a PDF: nothing that acts, no other file, one version, and all its words. */
export const inspectPdf = async (bytes: Uint8Array): Promise<Inspection> => {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (ENCRYPT.test(raw)) return refused(encrypted);
  const objects = readPdfObjects(bytes);
  if ('code' in objects) return refused(objects);
  const published = readPdfObjects(withoutPdfAuthor(bytes));
  if ('code' in published) return refused(published);
  const strings = pdfStrings(published.text);
  const problems = [
    ...checkActions(objects.actions),
    ...RULES.filter(([pattern]) => pattern.test(objects.text)).map(([, problem]) => problem),
    ...checkLinks(objects.text),
    ...checkRevisions(raw),
    ...checkTail(raw),
    ...checkAuthor(objects.text, published.text),
  ];
  if (problems.some(({ severity }) => severity === 'error')) return { problems, texts: strings };
  const pages = await pagesText(bytes);
  if (pages === null) return refused(error('unreadable-file', 'Deze PDF is beschadigd.', 'Bewaar haar opnieuw.'));
  const isPicture = pages.join('').trim() === '';
  return {
    problems: isPicture
      ? [
          ...problems,
          warning(
            'no-text',
            'In deze PDF staat geen tekst, alleen beeld.',
            'Niemand kan haar laten voorlezen of nakijken. Bewaar haar met tekst.',
          ),
        ]
      : problems,
    texts: [...pages, ...strings],
  };
};
