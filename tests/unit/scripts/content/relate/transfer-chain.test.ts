import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Library } from '../../../../../scripts/content/library.js';
import { type LoadedContent, loadContent } from '../../../../../scripts/content/load-content.js';
import { relate } from '../../../../../scripts/content/relate/relations.js';
import { transferChain } from '../../../../../scripts/content/relate/transfer-chain.js';
import { edit, loadDamaged, SMALL_NETWORK } from '../damaged-copy.js';

const builtOn = (folder: string, slug: string, ...bases: string[]) =>
  edit(
    folder,
    `aanpakken/${slug}/index.md`,
    'contact: niet gevonden',
    [
      'gebaseerd_op:',
      ...bases.map(
        (basis) =>
          `  - { aanpak: ${basis}, overgenomen: De telling., aangepast: niet gevonden, weggelaten: niet gevonden, waarom: niet gevonden }`,
      ),
      'contact: niet gevonden',
    ].join('\n'),
  );

const codes = ({ findings }: LoadedContent) => findings.map(({ code, file }) => `${code} ${file}`);

test('a chain goes back to the first and on to the last, each one row further', () => {
  const { library, findings } = loadDamaged((folder) => {
    builtOn(folder, 'ontwerp', 'dorpen');
    builtOn(folder, 'geheim', 'dorpen', 'ontwerp');
  });
  assert.ok(library !== null, JSON.stringify(findings));
  const dorpen = library.aanpakken.find(({ slug }) => slug === 'dorpen');
  assert.ok(dorpen !== undefined);
  const { links, transfers } = transferChain(dorpen, library, relate(library));
  assert.deepEqual(
    links.map(({ aanpak, generation }) => [aanpak.slug, generation]),
    [
      ['dorpen', 0],
      ['ontwerp', 1],
      ['stadum', 1],
      ['geheim', 2],
    ],
  );
  assert.deepEqual(transfers, [
    ['dorpen', 'ontwerp'],
    ['dorpen', 'stadum'],
    ['dorpen', 'geheim'],
    ['ontwerp', 'geheim'],
  ]);
});

/** Approaches of which each builds on those that `basesOf` gives, all of them by number. */
const chained = (count: number, basesOf: (number: number) => readonly number[]): Library => {
  const { library } = loadContent(SMALL_NETWORK);
  const [first] = library?.aanpakken ?? [];
  assert.ok(library !== null && first !== undefined);
  const overname = { overgenomen: 'De telling.', aangepast: '-', weggelaten: '-', waarom: '-' };
  const aanpakken = Array.from({ length: count }, (_, number) => ({
    ...first,
    slug: `a${number}`,
    gebaseerd_op: basesOf(number).map((basis) => ({ ...overname, aanpak: `a${basis}` })),
  }));
  return { ...library, aanpakken };
};

const chainAt = (library: Library, number: number) => {
  const aanpak = library.aanpakken[number];
  assert.ok(aanpak !== undefined);
  return transferChain(aanpak, library, relate(library));
};

test('of a long chain the twelve nearest on either side are told, and that there are more', () => {
  const { links, isWhole } = chainAt(
    chained(60, (number) => (number === 0 ? [] : [number - 1])),
    30,
  );
  assert.deepEqual(
    links.map(({ aanpak, generation }) => [aanpak.slug, generation]),
    Array.from({ length: 25 }, (_, index) => [`a${index + 18}`, index - 12]),
  );
  assert.equal(isWhole, false);
});

test('of many that build on one twelve are told, and of as many as that all', () => {
  const star = (count: number) =>
    chainAt(
      chained(count + 1, (number) => (number === 0 ? [] : [0])),
      0,
    );
  assert.deepEqual([star(40).links.length, star(40).isWhole], [13, false]);
  assert.deepEqual([star(12).links.length, star(12).isWhole], [13, true]);
});

test('many ways to the same approaches are no more work than one', () => {
  // Without a bound every way would be walked: as many as there are rabbits after three hundred months.
  const { links } = chainAt(
    chained(300, (number) => [number - 1, number - 2].filter((basis) => basis >= 0)),
    299,
  );
  assert.deepEqual([links[0]?.aanpak.slug, links[0]?.generation], ['a287', -12]);
});

test('approaches that build on each other in a circle are refused, each with the way round', () => {
  const loaded = loadDamaged((folder) => {
    builtOn(folder, 'ontwerp', 'dorpen');
    builtOn(folder, 'dorpen', 'ontwerp');
  });
  assert.deepEqual(codes(loaded), [
    'circular-transfer aanpakken/dorpen/index.md',
    'circular-transfer aanpakken/ontwerp/index.md',
  ]);
  assert.match(loaded.findings[0]?.message ?? '', /dorpen → ontwerp → dorpen/);
});

test('an approach that builds on itself is refused', () => {
  const loaded = loadDamaged((folder) => builtOn(folder, 'dorpen', 'dorpen'));
  assert.deepEqual(codes(loaded), ['circular-transfer aanpakken/dorpen/index.md']);
});

test('an approach that builds on one that is not there is refused', () => {
  const loaded = loadDamaged((folder) => builtOn(folder, 'dorpen', 'nergens'));
  assert.deepEqual(codes(loaded), ['unknown-reference aanpakken/dorpen/index.md']);
});
