import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CommandError, EXIT } from './run-command.js';

const FOLDER = 'sbom';

const licenceSchema = z.union([
  z.object({ license: z.object({ id: z.string().optional(), name: z.string().optional() }) }),
  z.object({ expression: z.string() }),
]);

const bomSchema = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }),
  components: z.array(
    z.looseObject({ name: z.string(), version: z.string(), licenses: z.array(licenceSchema).optional() }),
  ),
});

type Bom = z.infer<typeof bomSchema>;
type Component = Bom['components'][number];

const readLock = (): Bom => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stdout } = spawnSync(npm, ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new CommandError('npm sbom lukte niet. Is package-lock.json er, en npm 10 of nieuwer?');
  return bomSchema.parse(JSON.parse(stdout));
};

/** Without the moment, the number and the folder of this run: the same lockfile gives the same bytes. */
const reproducible = ({ metadata, ...bom }: Bom): Bom => {
  const { serialNumber: _serial, ...rest } = bom;
  const { timestamp: _time, ...kept } = metadata;
  return { ...rest, metadata: { ...kept, component: { ...metadata.component, name: 'kennisbank-leernetwerk' } } };
};

const licenceOf = ({ name, licenses = [] }: Component): string => {
  const known = licenses.map((one) => ('expression' in one ? one.expression : (one.license.id ?? one.license.name)));
  return known.length > 0 ? known.join(' / ') : (licenceInPackage(name) ?? 'that of the package it belongs to');
};

/** The lockfile has no licence of the packages for other systems; those that are installed say it themselves. */
const licenceInPackage = (name: string): string | null => {
  try {
    const text = readFileSync(join('node_modules', name, 'package.json'), 'utf8');
    return z.object({ license: z.string() }).parse(JSON.parse(text)).license;
  } catch {
    return null;
  }
};

const licenceList = ({ components }: Bom): string =>
  ['package,version,licence', ...components.map((one) => `${one.name},${one.version},"${licenceOf(one)}"`)].join('\n');

/** `npm run sbom`: what the project is made of (CycloneDX), and under which licences. */
export const writeSbom = (): number => {
  const bom = reproducible(readLock());
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'bom.cdx.json'), `${JSON.stringify(bom, null, 2)}\n`);
  writeFileSync(join(FOLDER, 'licences.csv'), `${licenceList(bom)}\n`);
  console.log(`${bom.components.length} onderdelen in ${FOLDER}/bom.cdx.json en ${FOLDER}/licences.csv.`);
  return EXIT.ok;
};
