import type { RegisterName } from '../../../schemas/content-types.js';
import type { ReferenceTarget } from '../../../schemas/fields/field-meta.js';
import type { Zoekwoorden } from '../../../schemas/registers/zoekwoorden.js';
import { siteAddresses } from '../addresses/site-addresses.js';
import { nearest } from '../fields/nearest.js';
import type { EntryFile } from '../files/classify-files.js';
import { type Finding, finding, START_OF_FILE } from '../finding.js';
import type { Recall } from '../known/recall.js';
import type { Collection } from '../library.js';
import type { KeptRegister } from '../read/parse-register.js';
import type { CheckedEntry } from '../read/read-entry.js';
import { checkMarkdown } from './check-markdown.js';
import { checkPatterns } from './check-patterns.js';
import { createIsPlain } from './check-plain-language.js';
import { checkReferences } from './check-references.js';
import { checkText } from './check-text.js';
import { checkTransfers } from './check-transfers.js';
import { checkUnique } from './check-unique.js';
import { checkZoekwoorden } from './check-zoekwoorden.js';
import { type CheckedDocument, fieldFinding, type KnownSlugs, textsOf } from './document.js';
import { markdownParts } from './markdown-parts.js';

export interface DocumentsToCheck {
  readonly registers: ReadonlyMap<RegisterName, CheckedDocument>;
  readonly entries: readonly CheckedEntry[];
  /** All entry files, also those with an error: a reference to one of them is not a mistake. */
  readonly entryFiles: readonly EntryFile[];
  readonly data: Collection;
  readonly zoekwoorden: KeptRegister<Zoekwoorden>;
  readonly recall: Recall<readonly Finding[]>;
  /** What findings about one text rest on besides that text. */
  readonly restsOn: string;
}

const REGISTER_TARGETS = {
  gemeenten: 'gemeente',
  regios: 'regio',
  themas: 'thema',
  fasen: 'fase',
  begrippen: 'begrip',
} as const;

const knownSlugs = ({ registers, entryFiles, data }: DocumentsToCheck): KnownSlugs => {
  const slugs: Partial<Record<ReferenceTarget, Set<string>>> = {};
  for (const [name, target] of Object.entries(REGISTER_TARGETS)) {
    const register = name as keyof typeof REGISTER_TARGETS;
    if (registers.has(register)) slugs[target] = new Set(data[register].map(({ slug }) => slug));
  }
  for (const type of ['cohort', 'sessie', 'aanpak', 'tool'] as const)
    slugs[type] = new Set(entryFiles.filter((file) => file.type === type).map(({ slug }) => slug));
  // The lessons of a file with an error are not known, so a reference to one of them is not a mistake.
  if (data.aanpakken.length === slugs.aanpak?.size) slugs.les = new Set(data.lessen.map(({ slug }) => slug));
  return slugs;
};

/** Pages of entries that could not be read are addresses all the same: their own finding is enough. */
const addressesOf = ({ entryFiles, data }: DocumentsToCheck) => {
  const addresses = new Map(siteAddresses(data));
  for (const { file } of entryFiles) {
    const address = `/${file.replace(/(\/index)?\.md$/, '').replace(/^paginas\//, '')}/`;
    if (!addresses.has(address)) addresses.set(address, null);
  }
  return addresses;
};

const RESERVED = new Set([
  'aanpakken',
  'lessen',
  'themas',
  'gemeenten',
  'fasen',
  'tools',
  'cohorten',
  'sessies',
  'vragen',
  'begrippen',
  'zoeken',
  'vergelijken',
  'mijn-map',
  'data',
  'beheer',
  'assets',
  'pagefind',
  '404',
  'robots',
  'sitemap',
  'feed',
]);

/** Names that stand for a device on Windows, where nobody could check out the files, or for a page of a folder. */
const NEVER = /^(index|con|prn|aux|nul|com\d|lpt\d)$/;

const checkNames = ({ entryFiles, registers, data }: DocumentsToCheck): Finding[] => {
  const reserved = entryFiles
    .filter(({ type, slug }) => NEVER.test(slug) || (type === 'pagina' && RESERVED.has(slug)))
    .map(({ file, slug }) =>
      finding(file, START_OF_FILE, {
        code: 'reserved-name',
        message: `De naam ${slug} is van de site zelf of van de computer.`,
        hint: 'Kies een andere naam.',
      }),
    );
  const regios = registers.get('regios');
  const gemeenten = new Set(data.gemeenten.map(({ slug }) => slug));
  const clashes = data.regios.flatMap(({ slug }, index) =>
    regios !== undefined && gemeenten.has(slug)
      ? [
          fieldFinding(
            regios,
            [index, 'slug'],
            'duplicate',
            `"${slug}" is ook een gemeente.`,
            'Een regio en een gemeente delen /gemeenten/. Kies een andere naam.',
          ),
        ]
      : [],
  );
  return [...reserved, ...clashes];
};

const checkFeatured = ({ registers, data }: DocumentsToCheck): Finding[] => {
  const site = registers.get('site');
  const lessen = data.lessen.map(({ slug }) => slug);
  const home: unknown =
    typeof site?.value === 'object' && site.value !== null ? Reflect.get(site.value, 'home') : undefined;
  const featured: unknown = typeof home === 'object' && home !== null ? Reflect.get(home, 'uitgelicht') : undefined;
  if (site === undefined || !Array.isArray(featured)) return [];
  return featured.flatMap((slug: string, index) => {
    if (lessen.includes(slug)) return [];
    const guess = nearest(slug, lessen);
    return [
      fieldFinding(
        site,
        ['home', 'uitgelicht', index],
        'unknown-reference',
        `"${slug}" is geen les.`,
        guess === null ? 'Kies het adres van een les.' : `Bedoelde je "${guess}"?`,
      ),
    ];
  });
};

/** Everything that can only be told with the whole collection at hand. */
export const checkDocuments = (content: DocumentsToCheck): Finding[] => {
  const known = knownSlugs(content);
  const addresses = addressesOf(content);
  const isPlain = createIsPlain(content.data.begrippen);
  const ofRegisters = [...content.registers].flatMap(([name, document]) => {
    const texts = textsOf(document);
    return [
      ...checkReferences(document, texts, known),
      ...checkUnique(document, name),
      ...Object.values(markdownParts(texts)).flatMap((parts) => checkMarkdown(document, parts, addresses)),
    ];
  });
  const ofEntries = content.entries.flatMap((checked) => {
    const { document } = checked;
    const texts = textsOf(document);
    return [
      ...checkReferences(document, texts, known),
      ...checkMarkdown(document, markdownParts(texts).linked, addresses),
      ...content.recall({ kind: 'text', file: document.file, text: document.text, restsOn: content.restsOn }, () =>
        checkText(checked, texts, isPlain),
      ),
    ];
  });
  return [
    ...ofRegisters,
    ...ofEntries,
    ...checkPatterns(content),
    ...checkTransfers(content.entries, content.data.aanpakken),
    ...checkZoekwoorden(content.zoekwoorden, addresses),
    ...checkNames(content),
    ...checkFeatured(content),
  ];
};
