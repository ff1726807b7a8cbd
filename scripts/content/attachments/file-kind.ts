/** What a file is, told from its first bytes. */
export type FileKind = 'pdf' | 'png' | 'jpeg' | 'webp' | 'zip' | 'old-office' | 'unknown';

const STARTS: readonly (readonly [kind: FileKind, start: string])[] = [
  ['pdf', '%PDF-'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['zip', 'PK\x03\x04'],
  ['old-office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
];

/** Looks at the content only; the name says nothing about what a file is. */
export const fileKind = (bytes: Uint8Array): FileKind => {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  return STARTS.find(([, start]) => head.startsWith(start))?.[0] ?? 'unknown';
};

const KIND_OF_EXTENSION: Readonly<Record<string, FileKind>> = {
  pdf: 'pdf',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  docx: 'zip',
  odt: 'zip',
  pptx: 'zip',
  odp: 'zip',
  xlsx: 'zip',
};

/** What a file should be by its name. */
export const kindOfName = (name: string): FileKind => KIND_OF_EXTENSION[extensionOf(name)] ?? 'unknown';

export const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
