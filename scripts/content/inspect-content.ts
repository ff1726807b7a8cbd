import { checkAttachments } from './attachments/check-attachments.js';
import { checkAddresses } from './checks/check-addresses.js';
import { checkConsents } from './checks/check-consents.js';
import { KNOWS_NOTHING, type Known } from './known/recall.js';
import { createContentLoader, type LoadedContent } from './load-content.js';
import { presentable } from './presentable.js';

/** Everything that is checked of a content folder: its texts, the files beside them, the addresses that were published, and what people consent to today. */
export const inspectContent = async (
  root: string,
  today: string,
  known: Known = KNOWS_NOTHING,
): Promise<LoadedContent> => {
  const loaded = createContentLoader(root, known)();
  const { library, files, attachments } = loaded;
  const found = [
    ...(attachments.length === 0 ? [] : await checkAttachments(root, attachments, known.attachments)),
    ...(library === null ? [] : checkConsents(root, files, library, today)),
    ...(library === null ? [] : checkAddresses(root, files, library, today)),
  ];
  if (found.length === 0) return loaded;
  const failed = found.some(({ severity }) => severity === 'error');
  return { ...loaded, library: failed ? null : library, findings: presentable([...loaded.findings, ...found]) };
};
