import { checkAttachments } from './attachments/check-attachments.js';
import { type LoadedContent, loadContent } from './load-content.js';
import { presentable } from './presentable.js';

/** Everything that is checked of a content folder: its texts, and the files beside them. */
export const inspectContent = async (root: string): Promise<LoadedContent> => {
  const loaded = loadContent(root);
  if (loaded.attachments.length === 0) return loaded;
  const found = await checkAttachments(root, loaded.attachments);
  const failed = found.some(({ severity }) => severity === 'error');
  return {
    ...loaded,
    library: failed ? null : loaded.library,
    findings: presentable([...loaded.findings, ...found]),
  };
};
