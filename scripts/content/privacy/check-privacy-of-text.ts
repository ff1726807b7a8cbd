import type { Finding } from '../finding.js';
import type { Recall } from '../known/recall.js';
import { checkPrivacy, checkPrivacyOfName, type PrivacyScope } from './check-privacy.js';

/** Looks for personal data in the text of a file and in its name. */
export const checkPrivacyOfText = (
  text: string,
  scope: PrivacyScope,
  restsOn: string,
  recall: Recall<readonly Finding[]>,
): readonly Finding[] =>
  recall({ kind: 'privacy', file: scope.file, text, restsOn }, () => [
    ...checkPrivacyOfName(scope),
    ...checkPrivacy(text, scope),
  ]);
