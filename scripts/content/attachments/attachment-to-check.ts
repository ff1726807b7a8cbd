import type { PrivacyScope } from '../privacy/check-privacy.js';

/** A file beside an entry, still to be looked into. */
export interface AttachmentToCheck {
  /** What may stand in it. */
  readonly scope: PrivacyScope;
  /** All that this rests on. */
  readonly restsOn: string;
}
