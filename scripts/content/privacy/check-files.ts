import { readTextFile } from '../files/read-file.js';
import type { Finding } from '../finding.js';
import type { Recall } from '../known/recall.js';
import { checkPrivacyOfName, type PrivacyScope } from './check-privacy.js';
import { checkPrivacyOfText } from './check-privacy-of-text.js';

const IS_TEXT = /\.(md|yaml)$/;

/**
 * Looks for personal data in every text file and in every file name, whether or not the file is sound otherwise.
 * Texts that are known already are not read again.
 */
export const checkPrivacyOfFiles = (
  root: string,
  files: readonly string[],
  known: ReadonlyMap<string, string>,
  scopeOf: (file: string) => PrivacyScope,
  restsOn: string,
  recall: Recall<readonly Finding[]>,
): Finding[] =>
  files.flatMap((file) => {
    const scope = scopeOf(file);
    const text = IS_TEXT.test(file) ? (known.get(file) ?? readTextFile(root, file)) : '';
    return typeof text === 'string' ? checkPrivacyOfText(text, scope, restsOn, recall) : checkPrivacyOfName(scope);
  });
