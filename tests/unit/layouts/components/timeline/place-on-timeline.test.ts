import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOnTimeline } from '../../../../../layouts/components/timeline/place-on-timeline.js';
import { smallSite } from '../../small-site.js';

const { library } = smallSite();
const [cohort] = library.cohorten;
const [sessie] = library.sessies;
assert.ok(cohort !== undefined && sessie !== undefined);

const during = (begin: string, einde: string) => ({ ...cohort, periode: { begin, einde } });

test('a cohort known only by its year takes the whole year', () => {
  const { bars, height } = placeOnTimeline([during('2022', '2022')], () => []);
  assert.deepEqual(
    bars.map(({ top, bottom }) => [top, bottom]),
    [[0, 240]],
  );
  assert.equal(height, 240);
});

test('the line begins with the first year, whatever the order of the cohorts', () => {
  const { years, bars } = placeOnTimeline([during('2024-07', '2024-08'), during('2022-03', '2022-04')], () => []);
  assert.deepEqual(years, [
    { year: 2022, y: 0 },
    { year: 2023, y: 240 },
    { year: 2024, y: 480 },
  ]);
  assert.deepEqual(
    bars.map(({ top }) => top),
    [40, 600],
  );
});

test('texts of sessions on one day do not stand on each other', () => {
  const { bars } = placeOnTimeline([during('2023', '2023')], () => [sessie, sessie]);
  const [first, second] = bars[0]?.marks ?? [];
  assert.equal(first?.y, second?.y);
  assert.ok((second?.textY ?? 0) - (first?.textY ?? 0) >= 19);
});
