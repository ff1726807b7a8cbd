import { inspectAttachment } from './inspect-attachment.js';
import type { InspectRequest } from './inspection.js';

// Files of strangers are opened here, where they can be stopped without harm to who asked.
process.on('message', async ({ name, bytes }: InspectRequest) => {
  process.send?.(await inspectAttachment(name, bytes));
});
process.on('disconnect', () => process.exit());
