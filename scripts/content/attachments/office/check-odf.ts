import { error, type Problem } from '../inspection.js';
import type { OfficeFile } from './office-file.js';
import { type Tag, tagsOf } from './xml.js';

const MIME_TYPES: Readonly<Record<string, string>> = {
  odt: 'application/vnd.oasis.opendocument.text',
  odp: 'application/vnd.oasis.opendocument.presentation',
};

const ACTIVE_TAG =
  /^(event-listener|control-implementation|library-embedded|library-linked|dde-source|dde-connection-decl|execute-macro|dde-link|object|object-ole|applet|plugin|floating-frame|cell-range-source)$/;
const ACTIVE_NAME = /^(Basic|Scripts|Object \d|Dialogs)/i;
const INSIDE = /^(\.?\/?(Pictures|Thumbnails|media)\/|#|$)/i;
const LINK = /^(https?:|mailto:|#|$)/i;
const CLICKED = /^a$/;

const get = (tag: Tag, key: string) => tag.attributes.get(key) ?? '';

const isExternal = (tag: Tag): boolean => {
  const href = get(tag, 'href').trim();
  return CLICKED.test(tag.name) ? !LINK.test(href) : !INSIDE.test(href);
};

const isHidden = (tag: Tag) =>
  /^hidden-(text|paragraph)$/.test(tag.name) ||
  /^(none|false)$/.test(get(tag, 'display')) ||
  /^(hidden|collapse|filter)$/.test(get(tag, 'visibility'));

type Rule = readonly [applies: (tag: Tag) => boolean, problem: Problem];

const RULES: readonly Rule[] = [
  [
    ({ name }) => ACTIVE_TAG.test(name),
    error(
      'active-content',
      'In dit bestand zit iets dat iets kan uitvoeren of insluit.',
      'Haal de macro of het object weg.',
    ),
  ],
  [
    isExternal,
    error(
      'external-relation',
      'Dit bestand verwijst naar iets op een andere plek.',
      'Zet de afbeelding in het bestand zelf.',
    ),
  ],
  [
    ({ name }) => /^(changed-region|cell-content-change|insertion|deletion)$/.test(name),
    error('tracked-changes', 'Wijzigingen worden bijgehouden in dit bestand.', 'Accepteer alle wijzigingen.'),
  ],
  [
    ({ name }) => name === 'annotation',
    error('document-comments', 'Er staan opmerkingen in dit bestand.', 'Verwijder alle opmerkingen.'),
  ],
  [isHidden, error('hidden-text', 'In dit bestand staat verborgen tekst.', 'Maak die zichtbaar, of verwijder die.')],
  [
    ({ name }) => /^(encryption-data|encrypted-key|algorithm)$/.test(name),
    error('encrypted-file', 'Dit bestand is met een wachtwoord beveiligd.', 'Haal het wachtwoord eraf.'),
  ],
];

const CONTENT = /^(content|styles|META-INF\/manifest)\.xml$/;

/** OpenDocument files: nothing that acts, fetches or hides. */
export const checkOdf = ({ extension, entries, xml }: OfficeFile): Problem[] => {
  const type = Buffer.from(entries[0]?.name === 'mimetype' ? entries[0].bytes : []).toString('utf8');
  if (type !== MIME_TYPES[extension])
    return [
      error(
        'wrong-type',
        `De inhoud van dit bestand is geen ${extension}.`,
        'Geef het bestand de naam die erbij hoort.',
      ),
    ];
  const problems = new Set<Problem>();
  if (entries.some(({ name }) => ACTIVE_NAME.test(name)) && RULES[0] !== undefined) problems.add(RULES[0][1]);
  for (const [, text] of [...xml].filter(([name]) => CONTENT.test(name)))
    for (const tag of tagsOf(text)) for (const [applies, problem] of RULES) if (applies(tag)) problems.add(problem);
  return [...problems];
};
