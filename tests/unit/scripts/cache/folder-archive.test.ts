import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packFolder, unpackFolder } from '../../../../scripts/cache/folder-archive.js';
import { temporaryFolder } from '../../../temporary-folder.js';

const FILES = { 'een.bin': 'een', 'diep/twee.bin': 'twee' } as const;

const filled = (files: Readonly<Record<string, string>>): string => {
  const folder = temporaryFolder('map');
  mkdirSync(join(folder, 'diep'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

const unpacked = (earlier: string | null): string => {
  const folder = temporaryFolder('uitgepakt');
  unpackFolder(packFolder(filled(FILES)), folder, earlier);
  return folder;
};

const isOneFile = (name: string, ...folders: readonly string[]): boolean =>
  new Set(folders.map((folder) => statSync(join(folder, name)).ino)).size === 1;

const hasAll = (folder: string): void => {
  for (const [name, text] of Object.entries(FILES)) assert.equal(readFileSync(join(folder, name), 'utf8'), text);
};

test('a folder comes back as it was packed', () => hasAll(unpacked(null)));

test('a file that stands elsewhere just so becomes another name for it', () => {
  const earlier = filled(FILES);
  const folder = unpacked(earlier);
  hasAll(folder);
  for (const name of Object.keys(FILES)) assert.ok(isOneFile(name, folder, earlier), name);
});

test('what differs elsewhere, or is not there, is written anew, and what is elsewhere stays as it was', () => {
  const earlier = filled({ ...FILES, 'diep/twee.bin': 'drie' });
  rmSync(join(earlier, 'een.bin'));
  hasAll(unpacked(earlier));
  assert.equal(readFileSync(join(earlier, 'diep/twee.bin'), 'utf8'), 'drie');
});
