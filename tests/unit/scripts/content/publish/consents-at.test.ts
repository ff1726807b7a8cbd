import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../../../../scripts/content/load-content.js';
import { consentsAt } from '../../../../../scripts/content/publish/consents-at.js';
import { SMALL_NETWORK } from '../damaged-copy.js';

const CASES = [
  ['2024-12-31', [], 'before consents begin none holds'],
  ['2025-01-01', ['blijft', 'weg'], 'consents hold from their first day'],
  ['2025-11-30', ['blijft', 'weg'], 'a consent holds on the day before it is withdrawn'],
  ['2025-12-01', ['blijft'], 'a consent no longer holds on the day it is withdrawn'],
  ['2999-01-01', ['blijft'], 'a consent holds on its last day'],
  ['2999-01-02', [], 'a consent is over on the day after its last'],
] as const;

for (const [today, ids, name] of CASES) {
  test(name, () => {
    const dorpen = loadContent(SMALL_NETWORK).library?.aanpakken.find(({ slug }) => slug === 'dorpen');
    assert.ok(dorpen);
    assert.deepEqual([...consentsAt(dorpen.toestemmingen, today)], [...ids]);
  });
}
