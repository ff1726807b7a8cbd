import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageTable } from '../../../../../scripts/site/rendering/page-table.js';
import { planRuns, unitsOf } from '../../../../../scripts/site/rendering/plan-runs.js';
import { sourceTemplates } from './source-templates.js';

const path = (number: number) => `/page-${number}/index.html`;

/** So many pages of items, and a template that makes two files by itself. */
const tableOf = async (count: number): Promise<PageTable> => {
  const templates = await sourceTemplates();
  const named = (name: string) => {
    const found = templates.find(({ path }) => path.includes(name));
    if (found === undefined) throw new Error(`${name} is no template`);
    return found;
  };
  const render = () => '';
  return new Map([
    ...Array.from({ length: count }, (_, number) => [path(number), { template: named('/les.11ty'), render }] as const),
    ['/oud/index.html', { template: named('redirects'), render }],
    ['/ouder/index.html', { template: named('redirects'), render }],
  ]);
};

test('every page of a site is made once', async () => {
  const table = await tableOf(2500);
  const wanted = planRuns(unitsOf(table)).flatMap((run) => [...run.wanted]);
  assert.deepEqual(wanted.sort(), [...table.keys()].sort());
});

test('a run holds no more pages than fit in memory, so a larger site takes more runs', async () => {
  const runs = planRuns(unitsOf(await tableOf(2500)));
  assert.equal(runs.length, 6);
  assert.ok(runs.every(({ wanted }) => wanted.size <= 501));
});

test('what one template makes by itself stays in one run', async () => {
  const [data] = unitsOf(await tableOf(1)).filter(({ paths }) => paths.length > 1);
  assert.deepEqual(data?.paths, ['/oud/index.html', '/ouder/index.html']);
});
