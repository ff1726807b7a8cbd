import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dutchDictionary } from '../../../../../scripts/search/compounds/dictionary.js';
import { partStems } from '../../../../../scripts/search/compounds/part-stems.js';
import { createCompoundSplitter } from '../../../../../scripts/search/compounds/split-compound.js';

const split = createCompoundSplitter(dutchDictionary(), new Set(['flurpkaart']));

const COMPOUNDS = [
  ['schuldhulpverlening', 'schuld hulp verlening'],
  ['ervaringskennis', 'ervaring kennis'],
  ['bestaanszekerheid', 'bestaan zekerheid'],
  ['keukentafelgesprek', 'keuken tafel gesprek'],
  ['brandweerkazerne', 'brandweer kazerne'],
  ['fietsenstalling', 'fietsen stalling'],
] as const;

for (const [word, parts] of COMPOUNDS) {
  test(`${word} is cut into ${parts}`, () => {
    assert.equal(
      split(word)
        .map(({ part }) => part)
        .join(' '),
      parts,
    );
  });
}

for (const word of ['praktijk', 'verbinding', 'belangrijk', 'gezondheid', 'samenwerking', 'wethouder']) {
  test(`${word} is no compound`, () => assert.equal(split(word).length, 1));
}

test('words of the site itself can be parts although no dictionary knows them', () => {
  assert.deepEqual(
    split('flurpkaartbeleid').map(({ part }) => part),
    ['flurpkaart', 'beleid'],
  );
});

test('a compound can be found by its parts and by runs of neighbouring parts', () => {
  const stems = partStems(split('schuldhulpverlening'));
  for (const stem of ['schuld', 'hulp', 'schuldhulp']) assert.ok(stems.includes(stem), stem);
  assert.deepEqual(partStems(split('praktijk')), []);
});
