import assert from 'node:assert/strict';
import { test } from 'node:test';
import { silentPlaces } from '../../../../../layouts/client/editor/fill-silence.js';
import { silentFields } from '../../../../../scripts/contribute/editor/silent-fields.js';

const PATHS = [['kosten'], ['contact'], ['bronnen', '*', 'datum'], ['aanmelden'], ['aanmelden', 'vanaf']];

test('what is left empty and may be unknown says so, a part that is wholly empty only once', () => {
  const data = {
    kosten: '',
    contact: { afdeling: '', adres: '' },
    bronnen: [{ datum: '2020' }, {}],
    aanmelden: { tot: '2026-01-01' },
  };
  assert.deepEqual(silentPlaces(PATHS, data), [
    ['kosten'],
    ['contact'],
    ['bronnen', 1, 'datum'],
    ['aanmelden', 'vanaf'],
  ]);
  assert.deepEqual(silentPlaces(PATHS, {}), [['kosten'], ['contact'], ['aanmelden']]);
});

test('what is filled in stays as it is, also when it says that nothing was found', () => {
  const data = { kosten: 'niets', contact: 'niet gevonden', bronnen: [], aanmelden: 'niet gevonden' };
  assert.deepEqual(silentPlaces(PATHS, data), []);
});

test('the fields that may be unknown are read from the schema', () => {
  const fields = silentFields('aanpak').map((path) => path.join('.'));
  for (const field of ['resultaten', 'kosten', 'contact', 'bronnen.*.datum', 'gebaseerd_op.*.waarom'])
    assert.ok(fields.includes(field), field);
  assert.ok(!fields.includes('titel'));
});
