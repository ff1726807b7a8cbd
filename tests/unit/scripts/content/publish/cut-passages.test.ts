import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutPassages } from '../../../../../scripts/content/publish/cut-passages.js';
import { edit, loadDamaged } from '../damaged-copy.js';

const DORPEN = 'aanpakken/dorpen/index.md';

const cutOn = (today: string, damage: (folder: string) => void = () => {}) => {
  const { library, findings } = loadDamaged(damage);
  assert.ok(library, JSON.stringify(findings));
  return JSON.stringify(cutPassages(library, today));
};

test('a passage is there as long as its consent holds', () => {
  assert.match(cutOn('2025-06-01'), /ingetrokken verhaal/);
  assert.match(cutOn('2025-06-01'), /verhaal mag blijven/);
});

test('from the day on which a consent is withdrawn no word of its passage is left, nor the consent itself', () => {
  assert.doesNotMatch(cutOn('2025-12-01'), /ingetrokken verhaal|"weg"/);
  assert.match(cutOn('2025-12-01'), /verhaal mag blijven/);
});

test('a passage in a field is cut too, also in the lesson that is made of it', () => {
  const text = cutOn('2026-01-15', (folder) =>
    edit(
      folder,
      DORPEN,
      'uitleg: "Wie telt, praat over hetzelfde [B1]. Zie [de luisterkaart](/tools/luisterkaart/)."',
      'uitleg: "Wel dit [B1].\\n\\n::: toestemming weg\\nNiet dit.\\n:::\\n\\nEn dit."',
    ),
  );
  assert.doesNotMatch(text, /Niet dit/);
  assert.match(text, /Wel dit.*En dit/);
});
