import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, finding, START_OF_FILE } from '../finding.js';

export interface FileList {
  /** Regular files below the folder, as sorted relative paths with forward slashes. */
  readonly files: string[];
  readonly findings: Finding[];
}

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
  return null;
};

/** Lists what stands below a folder without following links. An unreadable folder is a finding. */
export const listFiles = (root: string, below = ''): FileList => {
  const list: FileList = { files: [], findings: [] };
  try {
    for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
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
