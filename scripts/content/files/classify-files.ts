import { ENTRY_TYPES, type EntryType, REGISTERS, type RegisterName } from '../../../schemas/content-types.js';
import { SLUG_PATTERN } from '../../../schemas/fields/slug-pattern.js';
import { documentNames } from '../addresses/document-names.js';
import { nearest } from '../fields/nearest.js';
import { type Finding, finding, START_OF_FILE } from '../finding.js';
import { ADDRESS_REGISTER } from '../read/read-addresses.js';
import { LINK_REGISTER } from '../read/read-links.js';
import { ZOEKWOORDEN_REGISTER } from '../read/read-zoekwoorden.js';

export interface EntryFile {
  readonly type: EntryType;
  readonly slug: string;
  readonly file: string;
  /** File names of what stands beside `index.md`. */
  readonly attachments: readonly string[];
}

export interface ClassifiedFiles {
  readonly registers: ReadonlyMap<RegisterName, string>;
  readonly entries: readonly EntryFile[];
  readonly findings: readonly Finding[];
}

const ATTACHMENT = /^[a-z0-9][a-z0-9-]*\.(pdf|docx|odt|pptx|odp|xlsx|png|jpe?g|webp)$/;
/** Registers that need not be there; they are read where they are used. */
const OPTIONAL: ReadonlySet<string> = new Set([ADDRESS_REGISTER, LINK_REGISTER, ZOEKWOORDEN_REGISTER]);
const FOLDERS = Object.values(ENTRY_TYPES).map((type) => type.folder);

/** Whether the site makes a document with this name itself. */
const isMade = ({ type, slug }: Pick<EntryFile, 'type' | 'slug'>, name: string): boolean =>
  documentNames(type, slug).some((made) => new RegExp(`^${made}\\.(pdf|odt|docx)$`).test(name));

const taken = (path: string): Finding =>
  finding(path, START_OF_FILE, {
    code: 'taken-name',
    message: 'De site maakt zelf een document met deze naam.',
    hint: 'Geef het bestand een andere naam.',
  });

const typeOfFolder = (folder: string) =>
  (Object.keys(ENTRY_TYPES) as EntryType[]).find((type) => ENTRY_TYPES[type].folder === folder);

const registerOf = (path: string) =>
  (Object.keys(REGISTERS) as RegisterName[]).find((name) => REGISTERS[name].file === path);

const misplaced = (path: string): Finding => {
  const [top = ''] = path.split('/');
  const guess = nearest(top, path.includes('/') ? FOLDERS : Object.values(REGISTERS).map((register) => register.file));
  return finding(path, START_OF_FILE, {
    code: 'unknown-file',
    message: 'Dit bestand hoort hier niet, of de naam klopt niet.',
    hint:
      guess !== null && guess !== top
        ? `Bedoelde je "${guess}"?`
        : `Een tekst staat in ${FOLDERS.join(', ')}, als <naam>.md of <naam>/index.md. Een naam heeft kleine letters, cijfers en streepjes.`,
  });
};

const entryAt = (path: string): { type: EntryType; slug: string; rest: string } | null => {
  const [folder = '', name = '', ...more] = path.split('/');
  const type = typeOfFolder(folder);
  if (type === undefined || more.length > 1) return null;
  const slug = more.length === 0 ? name.replace(/\.md$/, '') : name;
  const rest = more[0] ?? (name.endsWith('.md') ? 'index.md' : '');
  return SLUG_PATTERN.test(slug) && slug.length <= 80 ? { type, slug, rest } : null;
};

/** Decides from its path alone what each file is; files that are nothing become findings. */
export const classifyFiles = (files: readonly string[]): ClassifiedFiles => {
  const registers = new Map<RegisterName, string>();
  const entries = new Map<string, { type: EntryType; slug: string; file: string; attachments: string[] }>();
  const attachments: [key: string, name: string, path: string][] = [];
  const findings: Finding[] = [];

  for (const path of files) {
    const register = registerOf(path);
    const entry = entryAt(path);
    if (OPTIONAL.has(path)) continue;
    if (register !== undefined) registers.set(register, path);
    else if (entry === null) findings.push(misplaced(path));
    else {
      const key = `${entry.type}/${entry.slug}`;
      if (entry.rest !== 'index.md') attachments.push([key, entry.rest, path]);
      else if (entries.has(key)) findings.push(duplicate(path, entries.get(key)?.file ?? ''));
      else entries.set(key, { type: entry.type, slug: entry.slug, file: path, attachments: [] });
    }
  }
  for (const [key, name, path] of attachments) {
    const owner = entries.get(key);
    if (owner !== undefined && isMade(owner, name)) findings.push(taken(path));
    else if (owner !== undefined && ATTACHMENT.test(name)) owner.attachments.push(name);
    else findings.push(misplaced(path));
  }
  return { registers, entries: [...entries.values()], findings };
};

const duplicate = (path: string, other: string) =>
  finding(path, START_OF_FILE, {
    code: 'duplicate-slug',
    message: `Er is al een tekst met dit adres: ${other}.`,
    hint: 'Geef een van de twee een andere naam.',
  });
