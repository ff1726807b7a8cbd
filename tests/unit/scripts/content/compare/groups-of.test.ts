import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupsOf } from '../../../../../scripts/content/compare/groups-of.js';
import type { Aanpak } from '../../../../../scripts/content/library.js';
import type { SiteData } from '../../../../../scripts/content/site-data.js';
import { smallSite } from '../../../layouts/small-site.js';

const site = smallSite();
const [example] = site.library.aanpakken;
const [town] = site.library.gemeenten;
if (example === undefined || town === undefined) throw new Error('The small network has no aanpak');

const SIZES = ['tot-10000', '20000-50000', 'vanaf-250000'] as const;
const gemeenten = SIZES.map((grootte) => ({ ...town, slug: grootte, naam: grootte, grootte }));
const data: SiteData = { ...site, library: { ...site.library, gemeenten } };

const made = (...sizes: readonly string[]): Aanpak[] =>
  sizes.map((size, index) => {
    const { regio: _, ...rest } = example;
    return { ...rest, slug: `${index}`, gemeenten: [size] };
  });

const sizesIn = (groups: readonly (readonly Aanpak[])[]) => groups.map((group) => group.length);

test('from small to large, so that what stands together can be compared', () => {
  const groups = groupsOf(made('vanaf-250000', 'tot-10000', '20000-50000', 'tot-10000', 'vanaf-250000'), data);
  assert.deepEqual(
    groups.map((group) => group.map((aanpak) => aanpak.gemeenten[0])),
    [
      ['tot-10000', 'tot-10000', '20000-50000'],
      ['vanaf-250000', 'vanaf-250000'],
    ],
  );
});

test('no group is larger than four, and nobody stands alone where there are two', () => {
  for (let count = 2; count <= 30; count += 1) {
    const sizes = sizesIn(groupsOf(made(...Array.from({ length: count }, () => 'tot-10000')), data));
    assert.equal(
      sizes.reduce((sum, size) => sum + size, 0),
      count,
    );
    assert.ok(
      sizes.every((size) => size >= 2 && size <= 4),
      `${count}: ${sizes}`,
    );
  }
});

test('a region has no size of its own and comes last', () => {
  const [city] = made('vanaf-250000');
  const regio = { ...site.library.regios[0], slug: 'streek', naam: 'Streek', provincies: [], leden: [] };
  const [region] = made('tot-10000').map((aanpak) => ({ ...aanpak, slug: 'r', regio: 'streek', gemeenten: [] }));
  if (city === undefined || region === undefined) throw new Error('nothing made');
  const groups = groupsOf([region, city], { ...data, library: { ...data.library, regios: [regio] } });
  assert.deepEqual(
    groups[0]?.map(({ slug }) => slug),
    ['0', 'r'],
  );
});
