import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edit, loadDamaged } from '../damaged-copy.js';

const TOOL = 'tools/luisterkaart/index.md';
const HEADING = '## Wat hoor je?';
const HEADING_LINE = 27;

const unprintableIn = (text: string) =>
  loadDamaged((folder) => edit(folder, TOOL, HEADING, `${HEADING}\n\n${text}`)).findings.filter(
    ({ code }) => code === 'unprintable-sign',
  );

for (const sign of ['🎉', 'س', '你', 'א'])
  test(`${sign}, which no PDF can show, is told of at its place`, () => {
    const [found, ...others] = unprintableIn(`Iemand schreef ${sign} op een kaart.`);
    assert.deepEqual(
      [found?.file, found?.line, found?.column, found?.severity],
      [TOOL, HEADING_LINE + 2, 'Iemand schreef '.length + 1, 'warning'],
    );
    assert.deepEqual(others, []);
  });

test('letters with accents, Greek, Cyrillic and signs that a PDF can show are fine', () => {
  assert.deepEqual(unprintableIn('Ağaç, Škoda, Ελλάδα, Україна, ½ → ✓ ☐ “€ 5”.'), []);
});

test('a text of which there is no PDF may hold any sign', () => {
  const { findings } = loadDamaged((folder) =>
    edit(folder, 'vragen/hoe-lang/index.md', 'Verzonnen bericht', 'Verzonnen 🎉 bericht'),
  );
  assert.deepEqual(findings, []);
});
