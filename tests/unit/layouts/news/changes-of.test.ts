import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOf } from '../../../../layouts/news/changes-of.js';
import { smallSite } from '../small-site.js';

const { library } = smallSite();

const [first] = library.tools;
if (first === undefined) throw new Error('The small network has a tool');

const withTool = (wijzigingen: typeof first.wijzigingen) =>
  changesOf({ ...library, tools: [{ ...first, wijzigingen }] }).filter(({ kicker }) => kicker === 'Tool');

test('each day on which a text changed is one change, the newest first, and only the first is new', () => {
  const changes = withTool([
    { datum: '2025-01-01', wat: 'Eerste versie.' },
    { datum: '2025-03-01', wat: 'Stap erbij.' },
    { datum: '2025-03-01', wat: 'Fout hersteld.' },
  ]);
  assert.deepEqual(
    changes.map(({ day, what, isFirst }) => [day, what.length, isFirst]),
    [
      ['2025-03-01', 2, false],
      ['2025-01-01', 1, true],
    ],
  );
});

test('a second change on a day on which a reader already came has another key', () => {
  const one = withTool([{ datum: '2025-01-01', wat: 'Eerste versie.' }]);
  const two = withTool([
    { datum: '2025-01-01', wat: 'Eerste versie.' },
    { datum: '2025-01-01', wat: 'Fout hersteld.' },
  ]);
  assert.notEqual(one[0]?.key, two[0]?.key);
});

test('what readers may not see is no news', () => {
  assert.doesNotMatch(JSON.stringify(changesOf(library)), /geheim|ontwerp/i);
});
