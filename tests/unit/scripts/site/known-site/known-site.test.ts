import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseOptions } from '../../../../../scripts/options/parse-options.js';
import type { Looks } from '../../../../../scripts/site/known-site/digest-of-folder.js';
import { readKnownSite } from '../../../../../scripts/site/known-site/known-site.js';

interface Folders {
  readonly content: string;
  readonly output: string;
}

/** A site that was just made from a text, and what a later build finds of it. */
const afterBuild = (
  work: (folders: Folders, isUpToDate: (...more: string[]) => boolean) => void,
  change: (folders: Folders) => void = () => undefined,
  looks: Looks = {},
) => {
  const folder = mkdtempSync(join(tmpdir(), 'ongewijzigd-'));
  const folders = { content: join(folder, 'inhoud'), output: join(folder, '_site') };
  const code = process.argv[1];
  // What is kept stands beside the code that runs.
  process.argv[1] = join(folder, 'code', 'scripts', 'build.js');
  const known = (...more: string[]) =>
    readKnownSite(
      parseOptions(['--content', folders.content, '--output', folders.output, '--date', '2026-11-24', ...more]),
    );
  try {
    for (const each of Object.values(folders)) mkdirSync(each);
    writeFileSync(join(folders.content, 'tekst.md'), 'een');
    writeFileSync(join(folders.output, 'index.html'), '<p>een</p>');
    const made = known();
    change(folders);
    made.confirm();
    made.remember(looks);
    work(folders, (...more) => known(...more).isUpToDate());
  } finally {
    process.argv[1] = code ?? '';
    rmSync(folder, { recursive: true, force: true });
  }
};

test('a build has nothing to do when neither texts nor site changed', () =>
  afterBuild((_, isUpToDate) => assert.equal(isUpToDate(), true)));

test('a build has work when a text changed, came or went', () =>
  afterBuild(({ content }, isUpToDate) => {
    writeFileSync(join(content, 'tekst.md'), 'twee');
    assert.equal(isUpToDate(), false);
    writeFileSync(join(content, 'tekst.md'), 'een');
    assert.equal(isUpToDate(), true);
    writeFileSync(join(content, 'meer.md'), '');
    assert.equal(isUpToDate(), false);
  }));

test('a build has work on another day, with another address and without the cache', () =>
  afterBuild((_, isUpToDate) => {
    for (const other of [['--date', '2026-11-25'], ['--base-path', '/x/'], ['--preview'], ['--no-cache']])
      assert.equal(isUpToDate(...other), false, other.join(' '));
  }));

test('a text that changed while the site was made is still to be made', () =>
  afterBuild(
    (_, isUpToDate) => assert.equal(isUpToDate(), false),
    ({ content }) => writeFileSync(join(content, 'tekst.md'), 'twee'),
  ));

test('a page is taken to look as it did when it was written', () => {
  const asNoted = (size: number) =>
    afterBuild(
      ({ output }, isUpToDate) => {
        utimesSync(join(output, 'index.html'), 7, 7);
        assert.equal(isUpToDate(), size === '<p>een</p>'.length);
      },
      undefined,
      { '/index.html': { size, time: 7000 } },
    );
  asNoted('<p>een</p>'.length);
  asNoted(5);
});

test('a site that somebody changed or threw away is made anew', () =>
  afterBuild(({ output }, isUpToDate) => {
    writeFileSync(join(output, 'index.html'), '<p>anders</p>');
    assert.equal(isUpToDate(), false);
    rmSync(output, { recursive: true });
    assert.equal(isUpToDate(), false);
  }));

test('texts among which there is a link are never taken for known', () =>
  afterBuild(({ content }, isUpToDate) => {
    symlinkSync('tekst.md', join(content, 'link.md'));
    assert.equal(isUpToDate(), false);
  }));
