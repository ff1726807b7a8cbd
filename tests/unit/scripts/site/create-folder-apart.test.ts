import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { createFolderApart } from '../../../../scripts/site/create-folder-apart.js';
import { inFolder } from './in-folder.js';

const withPath = (path: string, work: () => void) => {
  const { PATH } = process.env;
  process.env['PATH'] = path;
  try {
    work();
  } finally {
    process.env['PATH'] = PATH;
  }
};

test('an empty folder is made, also in one that is not there yet, and nothing else is left', () =>
  inFolder((folder) => {
    createFolderApart(join(folder, 'nieuw', 'hier'));
    assert.deepEqual(readdirSync(join(folder, 'nieuw')), ['hier']);
    assert.deepEqual(readdirSync(join(folder, 'nieuw', 'hier')), []);
  }));

test('without the program that tells the disk to spread, the folder is made all the same', () =>
  inFolder((folder) => {
    withPath('', () => createFolderApart(join(folder, 'hier')));
    assert.deepEqual(readdirSync(folder), ['hier']);
  }));

test('the disk is told to spread what is made in a folder before the new one is made in it', () =>
  inFolder((folder) => {
    const [programs, notes] = [join(folder, 'programs'), join(folder, 'notes')];
    mkdirSync(programs);
    // Notes what it is asked, and what is in the folder that it is asked about.
    const program = `#!/bin/sh\necho "$1" $(ls "$2" | wc -l) > ${notes}\n`;
    writeFileSync(join(programs, 'chattr'), program, { mode: 0o755 });
    withPath([programs, process.env['PATH']].join(delimiter), () => createFolderApart(join(folder, 'hier')));
    if (process.platform === 'linux') assert.equal(readFileSync(notes, 'utf8'), '+T 0\n');
    else assert(!existsSync(notes));
  }));

test('when it can not be made, the error says so and nothing is left', () =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'bestand'), 'staat er');
    mkdirSync(join(folder, 'vol'));
    writeFileSync(join(folder, 'vol', 'iets'), '');
    assert.throws(() => createFolderApart(join(folder, 'vol')), /ENOTEMPTY/);
    assert.throws(() => createFolderApart(join(folder, 'bestand')), /ENOTDIR/);
    assert.deepEqual(readdirSync(folder).sort(), ['bestand', 'vol']);
    assert.equal(statSync(join(folder, 'bestand')).size, 8);
  }));
