import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const written = () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/launch.mjs', 'sbom'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return { bom: readFileSync('sbom/bom.cdx.json', 'utf8'), licences: readFileSync('sbom/licences.csv', 'utf8') };
};

test('the bill of materials names every package of the lockfile with its licence, the same each time', () => {
  const first = written();
  const bom: { bomFormat: string; components: { name: string }[] } = JSON.parse(first.bom);
  assert.equal(bom.bomFormat, 'CycloneDX');
  const lock: { packages: Record<string, unknown> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const names = new Set(bom.components.map(({ name }) => name));
  for (const path of Object.keys(lock.packages).filter((key) => key !== ''))
    assert.ok(names.has(path.slice(path.lastIndexOf('node_modules/') + 13)), path);
  assert.match(first.licences, /^markdown-it,[\d.]+,"MIT"$/m);
  assert.deepEqual(written(), first);
});

test('every version in package.json is exact', () => {
  const {
    dependencies,
    devDependencies,
  }: Record<string, Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    assert.match(version, /^\d+\.\d+\.\d+$/);
});
