import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LoadedContent } from '../../../../../scripts/content/load-content.js';
import { relate } from '../../../../../scripts/content/relate/relations.js';
import { transferChain } from '../../../../../scripts/content/relate/transfer-chain.js';
import { edit, loadDamaged } from '../damaged-copy.js';

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
