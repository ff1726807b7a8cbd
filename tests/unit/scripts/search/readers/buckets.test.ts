import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Begrip } from '../../../../../schemas/registers/begrip.js';
import { phraseKeys } from '../../../../../scripts/search/lexicon/phrase-keys.js';
import { decodeBucket, encodeBucket } from '../../../../../scripts/search/readers/bucket.js';
import { BUCKETS, bucketOf } from '../../../../../scripts/search/readers/bucket-of.js';
import { createBuckets } from '../../../../../scripts/search/readers/create-buckets.js';
import { openBuckets } from '../../../../../scripts/search/readers/open-buckets.js';

const begrip = (...zoekwoorden: string[]): Begrip => ({
  slug: 'x',
  term: 'x',
  omschrijving: 'x',
  woordvormen: [],
  synoniemen: [],
  ruimer: [],
  smaller: [],
  verwant: [],
  zoekwoorden,
});

const BEGRIPPEN = [begrip('geen cent', 'blut'), begrip('van het kastje naar de muur', 'blut')];
const ASKED = new Map([
  [
    'envelop',
    [
      { record: 0, count: 2 },
      { record: 300, count: 1 },
    ],
  ],
  ['zakgeld', [{ record: 7, count: 1 }]],
]);

const open = (buckets: readonly Uint8Array[]) => {
  const asked: number[] = [];
  const opened = openBuckets(async (bucket) => {
    asked.push(bucket);
    return buckets[bucket] ?? assert.fail();
  });
  return { ...opened, asked };
};

test("readers' words lead to their terms, and what readers ask with to records", async () => {
  const { readersWords, whenLoaded } = open(createBuckets(BEGRIPPEN, ASKED));
  const termsFor = (phrase: string) => whenLoaded(() => phraseKeys(phrase).flatMap(readersWords.termsOf));
  assert.deepEqual(await termsFor('blut'), [0, 1]);
  assert.deepEqual(await termsFor('geen cent'), [0]);
  assert.ok((await termsFor('kastje muur')).includes(1));
  assert.deepEqual(await termsFor('vrolijk'), []);
  for (const [stem, postings] of ASKED)
    assert.deepEqual(await whenLoaded(() => readersWords.postingsOf(stem)), postings);
  assert.deepEqual(await whenLoaded(() => readersWords.postingsOf('vrolijk')), []);
});

test("readers' words stand nowhere in the files", () => {
  const bytes = createBuckets(BEGRIPPEN, ASKED).map((bucket) => Buffer.from(bucket).toString('latin1'));
  assert.doesNotMatch(bytes.join(''), /blut|kastje|envelop|zakgeld/);
});

test('where nobody wrote down what readers say there are no files', () => {
  assert.deepEqual(createBuckets([begrip()], new Map()), []);
});

test('only the buckets of what is looked up are loaded, and each once', async () => {
  const { readersWords, whenLoaded, asked } = open(createBuckets(BEGRIPPEN, ASKED));
  const look = () => whenLoaded(() => [readersWords.postingsOf('envelop'), readersWords.termsOf('blut')]);
  await Promise.all([look(), look()]);
  await look();
  assert.deepEqual(new Set(asked), new Set(['envelop', 'blut'].map(bucketOf)));
  assert.equal(asked.length, new Set(asked).size);
});

test('what is looked up after something else was found is loaded too', async () => {
  const { readersWords, whenLoaded } = open(createBuckets(BEGRIPPEN, ASKED));
  const found = await whenLoaded(() =>
    readersWords.termsOf('blut').length > 0 ? readersWords.postingsOf('zakgeld') : [],
  );
  assert.deepEqual(found, ASKED.get('zakgeld'));
});

test('a bucket that cannot be loaded is an error for each who needs it, and is tried again', async () => {
  const buckets = createBuckets(BEGRIPPEN, ASKED);
  let isOnline = false;
  const { readersWords, whenLoaded } = openBuckets(async (bucket) => {
    if (!isOnline) throw new Error('geen verbinding');
    return buckets[bucket] ?? assert.fail();
  });
  const look = () => whenLoaded(() => readersWords.postingsOf('envelop'));
  const [first, second] = await Promise.allSettled([look(), look()]);
  assert.deepEqual([first.status, second.status], ['rejected', 'rejected']);
  isOnline = true;
  assert.deepEqual(await look(), ASKED.get('envelop'));
});

test('compounds that begin alike share a bucket, and so do a phrase and its first word', () => {
  assert.equal(bucketOf('meedenkersloon'), bucketOf('meedenk'));
  assert.equal(bucketOf('kastje muur'), bucketOf('kastje'));
  assert.ok(new Set(['geld', 'brief', 'zorg', 'werk', 'huis', 'raad'].map(bucketOf)).size > 3);
});

test('stems that share a slot lose nothing, whichever comes first', () => {
  const asked = new Map([
    [
      10,
      [
        { record: 50, count: 1 },
        { record: 7, count: 2 },
      ],
    ],
    [20, [{ record: 3, count: 1 }]],
  ]);
  const read = decodeBucket(encodeBucket({ terms: new Map(), asked })).asked;
  assert.deepEqual(read.get(10), [
    { record: 7, count: 2 },
    { record: 50, count: 1 },
  ]);
  assert.deepEqual(read.get(20), asked.get(20));
});

test('a large bucket is read as it was written', () => {
  const slots = Array.from({ length: 2000 }, (_, index) => index * 131);
  const bucket = {
    terms: new Map(slots.map((slot) => [slot, [1, 200]])),
    asked: new Map(slots.map((slot) => [slot, [{ record: 4000, count: 130 }]])),
  };
  assert.deepEqual(decodeBucket(encodeBucket(bucket)), bucket);
  assert.equal(createBuckets(BEGRIPPEN, ASKED).length, BUCKETS);
});
