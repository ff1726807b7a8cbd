import { readTextFile } from '../files/read-file.js';
import type { Finding } from '../finding.js';
import { checkPrivacy, checkPrivacyOfName, type PrivacyScope } from './check-privacy.js';

const IS_TEXT = /\.(md|yaml)$/;

/** Looks for personal data in every text file and in every file name, whether or not the file is sound otherwise. */
export const checkPrivacyOfFiles = (
  root: string,
  files: readonly string[],
  scopeOf: (file: string) => PrivacyScope,
): Finding[] =>
  files.flatMap((file) => {
    const scope = scopeOf(file);
    const text = IS_TEXT.test(file) ? readTextFile(root, file) : '';
    return [...checkPrivacyOfName(scope), ...(typeof text === 'string' ? checkPrivacy(text, scope) : [])];
  });
