import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, finding, START_OF_FILE } from '../finding.js';

export interface FileList {
  /** Regular files below the folder, as sorted relative paths with forward slashes. */
  readonly files: string[];
  readonly findings: Finding[];
}

/** Deepest folder that is looked into; content needs three. */
const MAX_DEPTH = 8;

const refused = (path: string, code: string, message: string, hint: string) =>
  finding(path, START_OF_FILE, { code, message, hint });

const refuse = (path: string, entry: Dirent): Finding | null => {
  if (entry.isSymbolicLink())
    return refused(
      path,
      'symbolic-link',
      'Dit is een snelkoppeling, geen bestand.',
      'Zet het bestand zelf op deze plek.',
    );
  if (entry.name.startsWith('.'))
    return refused(
      path,
      'hidden-file',
      'Een naam mag niet met een punt beginnen.',
      'Verwijder dit bestand of geef het een andere naam.',
    );
  if (!entry.isDirectory() && !entry.isFile())
    return refused(path, 'not-a-file', 'Dit is geen gewoon bestand.', 'Verwijder het.');
  if (path.split('/').length > MAX_DEPTH)
    return refused(path, 'too-deep', 'Deze map zit te diep in andere mappen.', 'Zet de bestanden hoger.');
  return null;
};

/** Two names that are one and the same on a computer that pays no attention to capitals or to how accents are stored. */
const colliding = (folder: string, names: readonly string[]): Finding[] => {
  const seen = new Map<string, string>();
  return names.flatMap((name) => {
    const key = name.normalize('NFKC').toLowerCase();
    const other = seen.get(key);
    seen.set(key, name);
    if (other === undefined) return [];
    const path = folder === '' ? name : `${folder}/${name}`;
    const message = 'Deze naam verschilt alleen in hoofdletters of accenten van een andere naam.';
    return [refused(path, 'colliding-name', message, 'Geef een van de twee een andere naam.')];
  });
};

/** Lists what stands below a folder without following links. An unreadable folder is a finding. */
export const listFiles = (root: string, below = ''): FileList => {
  const list: FileList = { files: [], findings: [] };
  try {
    const entries = readdirSync(join(root, below), { withFileTypes: true });
    const names = entries.map(({ name }) => name).sort();
    list.findings.push(...colliding(below, names));
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const problem = refuse(path, entry);
      if (problem !== null) list.findings.push(problem);
      else if (entry.isFile()) list.files.push(path);
      else {
        const inner = listFiles(root, path);
        list.files.push(...inner.files);
        list.findings.push(...inner.findings);
      }
    }
  } catch {
    list.findings.push(
      refused(below, 'unreadable', 'Deze map kan niet gelezen worden.', 'Bestaat de map, en mag je erin kijken?'),
    );
  }
  list.files.sort();
  return list;
};
