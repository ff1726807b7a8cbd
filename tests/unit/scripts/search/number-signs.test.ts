import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeSigns, encodeSigns } from '../../../../scripts/search/number-signs.js';

test('numbers are the same after a journey as text, also larger ones than there are digits', () => {
  const numbers = [0, 3, 3, 11, 44, 250, 9000, 0];
  assert.deepEqual(decodeSigns(encodeSigns(numbers)), numbers);
});
