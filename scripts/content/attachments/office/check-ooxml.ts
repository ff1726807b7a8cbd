import { error, type Problem, warning } from '../inspection.js';
import type { OfficeFile } from './office-file.js';
import { decodeXml, type Tag, tagsOf } from './xml.js';

const MAIN_TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
};

const ACTIVE_TYPE =
  /macro|vba|activex|oleobject|ole-object|control\+xml|customui|package$|application\/(x-(?!font)|octet|java|pdf|msword|zip)/i;
const ACTIVE_RELATION =
  /\/(vbaProject|wordVbaData|oleObject|package|control|aFChunk|attachedTemplate|subDocument|frame|customUI|extensibility|externalLink|externalLinkPath|connections|queryTable|mailMergeSource|mailMergeHeaderSource|recipientData|xlMacrosheet|xlIntlMacrosheet|dialogsheet|keyMapCustomizations|activeXControlBinary|webextension|taskpanes?)$/i;
const ACTIVE_FIELD =
  /^\s*=?\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|MACROBUTTON|DATABASE|EMBED|AUTOTEXTLIST)\b/i;
const ACTIVE_FORMULA = /\|[^<]*!|\b(WEBSERVICE|CALL|REGISTER|RTD|EXEC|DDE|FILTERXML|IMPORTDATA)\s*\(/i;
const LINK = /^(https?:|mailto:|#|$)/i;

const active = error(
  'active-content',
  'In dit bestand zit iets dat iets kan uitvoeren: een macro, een veld of een object.',
  'Haal het weg, en bewaar het bestand opnieuw als gewoon document.',
);
const external = error(
  'external-relation',
  'Dit bestand haalt bij het openen iets op van een andere plek.',
  'Zet de afbeelding of het sjabloon in het bestand zelf.',
);

const get = (tag: Tag, key: string) => tag.attributes.get(key) ?? '';

const isOn = (value: string) => !/^(0|false|off|none)$/i.test(value);

const checkType = ({ extension, xml }: OfficeFile): Problem[] => {
  const types = tagsOf(xml.get('[Content_Types].xml') ?? '').map((tag) => get(tag, 'ContentType'));
  if (types.some((type) => ACTIVE_TYPE.test(type))) return [active];
  return types.includes(MAIN_TYPES[extension] ?? '')
    ? []
    : [
        error(
          'wrong-type',
          `De inhoud van dit bestand is geen ${extension}.`,
          'Geef het bestand de naam die erbij hoort.',
        ),
      ];
};

const checkRelations = ({ xml }: OfficeFile): Problem[] =>
  [...xml]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([, text]) => tagsOf(text))
    .filter(({ name }) => name === 'Relationship')
    .flatMap((tag) => {
      const type = get(tag, 'Type');
      if (ACTIVE_RELATION.test(type)) return [type.endsWith('attachedTemplate') ? external : active];
      if (get(tag, 'TargetMode').toLowerCase() !== 'external') return [];
      if (!type.endsWith('/hyperlink')) return [external];
      return LINK.test(get(tag, 'Target').trim()) ? [] : [external];
    });

/** A field may be cut into pieces, each in a run of its own. */
const fieldsOf = (text: string): string[] => {
  const joined = text
    .split(/<(?:\w+:)?fldChar\b[^>]*>/)
    .map((part) =>
      [...part.matchAll(/<(?:\w+:)?(?:instrText|delInstrText)\b[^>]*>([^<]*)</g)]
        .map(([, piece = '']) => decodeXml(piece))
        .join(''),
    );
  const simple = tagsOf(text).filter(({ name }) => name === 'fldSimple');
  return [...joined, ...simple.map((tag) => get(tag, 'instr'))];
};

const checkFields = ({ xml }: OfficeFile): Problem[] =>
  [...xml.values()].some(
    (text) =>
      fieldsOf(text).some((field) => ACTIVE_FIELD.test(field)) ||
      [...text.matchAll(/<(?:\w+:)?f\b[^>]*>([^<]*)</g)].some(([, formula = '']) =>
        ACTIVE_FORMULA.test(decodeXml(formula)),
      ) ||
      /<(?:\w+:)?(ddeLink|oleLink|oleObject|control|altChunk|mailMerge)\b|ppaction:\/\/(macro|program|ole)/i.test(text),
  )
    ? [active]
    : [];

const CHANGE =
  /^(ins|del|moveFrom|moveTo|rPrChange|pPrChange|sectPrChange|tblPrChange|tcPrChange|cellIns|cellDel|numberingChange)$/;

const checkChanges = ({ xml }: OfficeFile): Problem[] => {
  const inWord = [...xml].some(
    ([name, text]) => name.startsWith('word/') && tagsOf(text).some((tag) => CHANGE.test(tag.name)),
  );
  const inSheet = [...xml.keys()].some((name) => name.startsWith('xl/revisions/'));
  return inWord || inSheet
    ? [
        error(
          'tracked-changes',
          'Wijzigingen worden bijgehouden in dit bestand.',
          'Accepteer alle wijzigingen en zet bijhouden uit.',
        ),
      ]
    : [];
};

const checkComments = ({ xml }: OfficeFile): Problem[] =>
  [...xml].some(
    ([name, text]) =>
      /comments?\w*\.xml$/i.test(name) && tagsOf(text).some((tag) => /^(comment|cm|threadedComment)$/.test(tag.name)),
  )
    ? [error('document-comments', 'Er staan opmerkingen in dit bestand.', 'Verwijder alle opmerkingen.')]
    : [];

const hiddenStyles = (styles: string): ReadonlySet<string> =>
  new Set(
    styles
      .split(/(?=<(?:\w+:)?style\s)/)
      .filter((style) => tagsOf(style).some((tag) => tag.name === 'vanish' && isOn(get(tag, 'val'))))
      .map(
        (style) =>
          tagsOf(style)
            .find(({ name }) => name === 'style')
            ?.attributes.get('styleId') ?? '',
      ),
  );

const isHidden = ({ name, attributes }: Tag, styles: ReadonlySet<string>): boolean => {
  const hidden = attributes.get('hidden');
  const shown = attributes.get('show');
  switch (name) {
    case 'vanish':
      return isOn(attributes.get('val') ?? '');
    case 'rStyle':
    case 'pStyle':
      return styles.has(attributes.get('val') ?? '');
    case 'sheet':
      return /hidden/i.test(attributes.get('state') ?? '');
    case 'row':
    case 'col':
      return hidden !== undefined && isOn(hidden);
    case 'sld':
      return shown !== undefined && !isOn(shown);
    default:
      return false;
  }
};

const checkHidden = ({ xml }: OfficeFile): Problem[] => {
  const styles = hiddenStyles(xml.get('word/styles.xml') ?? '');
  const shownParts = [...xml].filter(
    ([name]) => /^(word|xl|ppt)\//.test(name) && !/(styles|numbering|theme\d*)\.xml$/.test(name),
  );
  return shownParts.some(([, text]) => tagsOf(text).some((tag) => isHidden(tag, styles)))
    ? [
        error(
          'hidden-text',
          'In dit bestand staat tekst, een blad of een dia die verborgen is.',
          'Maak die zichtbaar, of verwijder die.',
        ),
      ]
    : [];
};

const checkNotes = ({ xml }: OfficeFile): Problem[] =>
  [...xml.keys()].some((name) => /^ppt\/notesSlides\/[^/]+\.xml$/.test(name))
    ? [
        warning(
          'speaker-notes',
          'Bij de dia’s staan notities van de spreker.',
          'Lezers kunnen die zien. Is dat niet de bedoeling? Verwijder ze.',
        ),
      ]
    : [];

/** Word, Excel and PowerPoint files: nothing that acts, fetches or hides. */
export const checkOoxml = (file: OfficeFile): Problem[] =>
  [checkType, checkRelations, checkFields, checkChanges, checkComments, checkHidden, checkNotes].flatMap((check) =>
    check(file),
  );
