import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CustomRecord } from 'pagefind';
import { createByteCache } from '../../../../../scripts/cache/byte-cache.js';
import type { IndexJob } from '../../../../../scripts/search/shards/index-job.js';
import { writeIndexes } from '../../../../../scripts/search/shards/write-indexes.js';
import { temporaryFolder } from '../../../../temporary-folder.js';

const NO_CACHE = createByteCache(false, '');

const JOBS = [0, 1, 2].map((number) => ({
  name: `deel ${number}`,
  path: String(number),
  language: 'xx',
  madeOf: () => String(number),
  records: () => [{ url: `/${number}/`, content: 'vier woorden zijn genoeg '.repeat(number + 1), language: 'xx' }],
}));

const write = (output: string) => writeIndexes(JOBS, { output, earlier: null }, NO_CACHE);

test('each index tells how many words its records have, in the order in which they were asked', async () => {
  assert.deepEqual(await write(temporaryFolder('deel')), [4, 8, 12]);
});

test('an index that cannot be written stops the build', async () => {
  const file = join(temporaryFolder('deel'), 'geen map');
  writeFileSync(file, '');
  await assert.rejects(write(file));
});

/** One word in each record. */
function* records(count: number) {
  for (let number = 0; number < count; number++)
    yield { url: `/${number}/`, content: `woord${number}`, language: 'xx' };
}

const jobOf = (name: string, of: () => Iterable<CustomRecord>): IndexJob => ({
  name,
  path: name,
  language: 'xx',
  madeOf: () => name,
  records: of,
});

test('however many records there are, all are in the index, and nothing else is left in its folder', async () => {
  const output = temporaryFolder('deel');
  const counts = [1, 100, 101, 250];
  const jobs = counts.map((count) => jobOf(String(count), () => records(count)));
  assert.deepEqual(await writeIndexes(jobs, { output, earlier: null }, NO_CACHE), counts);
  assert.equal(readdirSync(join(output, '250', 'fragment')).length, 250);
  assert.deepEqual(
    readdirSync(join(output, '250')).filter((name) => name.startsWith('teksten')),
    [],
  );
});

test('records that can not be made stop the build with why', async () => {
  const fails = function* () {
    yield* records(150);
    throw new Error('geen woorden meer');
  };
  const jobs = [jobOf('een', fails), jobOf('twee', () => records(1))];
  await assert.rejects(
    writeIndexes(jobs, { output: temporaryFolder('deel'), earlier: null }, NO_CACHE),
    /geen woorden meer/,
  );
});

test('a record that Pagefind refuses stops the build with what it says, wherever it stands', async () => {
  const hasRefused = function* () {
    yield* records(50);
    yield JSON.parse('{ "url": "/leeg/", "content": null, "language": "xx" }');
    yield* records(250);
  };
  const jobs = [jobOf('een', hasRefused), jobOf('twee', () => records(1))];
  await assert.rejects(
    writeIndexes(jobs, { output: temporaryFolder('deel'), earlier: null }, NO_CACHE),
    /null, expected a string/,
  );
});

/** The parent of a process, and the name of its program; null when it is gone. Only Linux tells these in files. */
const processAt = (id: number): { readonly parent: number; readonly name: string } | null => {
  try {
    const [, name = '', parent] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
    return { parent: Number(parent), name };
  } catch {
    return null;
  }
};

const isBelow = (id: number, ancestor: number): boolean => {
  const parent = processAt(id)?.parent ?? 0;
  return parent === ancestor || (parent > 1 && isBelow(parent, ancestor));
};

const indexersOfThisProcess = (): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((id) => id > 0 && processAt(id)?.name.startsWith('pagefind') && isBelow(id, process.pid));

test('where Pagefind is stopped halfway the build stops too, and waits for nothing', {
  skip: process.platform === 'linux' ? false : 'processes are found in /proc',
}, async () => {
  // One of another test may be ending still.
  const before = new Set(indexersOfThisProcess());
  const started = () => indexersOfThisProcess().filter((id) => !before.has(id));
  const isStopped = function* () {
    yield* records(150);
    // Nothing else runs here meanwhile: it is looked for until it has started.
    const pause = new Int32Array(new SharedArrayBuffer(4));
    for (let looked = 0; started().length === 0; looked++) {
      assert.ok(looked < 3000, 'nothing started');
      Atomics.wait(pause, 0, 0, 10);
    }
    for (const id of started()) process.kill(id, 'SIGKILL');
    yield* records(150);
  };
  // Its interface either hears of it and says so, or waits for ever, and is then stopped.
  await assert.rejects(
    writeIndexes([jobOf('een', isStopped)], { output: temporaryFolder('deel'), earlier: null }, NO_CACHE),
    /het programma dat de zoekindex maakt, stopte|Pagefind backend closed/,
  );
});
