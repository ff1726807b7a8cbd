import { readFileSync } from 'node:fs';
import { inspectAttachment } from './inspect-attachment.js';

// Files of strangers are opened here, where they can be stopped without harm to who asked.
process.on('message', async ({ path, name }: { path: string; name: string }) => {
  process.send?.(await inspectAttachment(name, readFileSync(path)));
});
process.on('disconnect', () => process.exit());
