// The first thing that runs on a fresh clone, so plain JavaScript without a single dependency:
// it installs what is missing, compiles our TypeScript when that changed, and hands over to the command.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.installed');
const COMPILED = join(ROOT, '.cache', 'compiled');
const SOURCES = ['schemas', 'scripts', 'layouts', 'eleventy.config.ts', 'tsconfig.json', 'package-lock.json'];
const KEPT_VERSIONS = 3;
const OLDEST_NODE = [20, 19];
const COMMANDS = [
  'start',
  'test',
  'build',
  'dev',
  'check',
  'bench',
  'addresses',
  'check-push',
  'fuzz',
  'hooks',
  'sbom',
  'new',
  'import',
  'review',
  'remind',
  'owners',
  'preview',
  'links',
  'audit',
];
// Each runs in a process or thread of its own, so it is a file of its own.
const PROGRAMS = [
  'scripts/content/attachments/inspect-process.ts',
  'scripts/content/second-reader/reader-thread.ts',
  'scripts/documents/lanes/document-process.ts',
  'scripts/search/shards/index-process.ts',
  'scripts/site/threads/font-thread.ts',
  'scripts/site/threads/site-thread.ts',
];

const fail = (message, code) => {
  console.error(message);
  process.exit(code);
};

const requireNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor))
    fail(`Je hebt Node ${OLDEST_NODE.join('.')} of nieuwer nodig. Dit is Node ${process.versions.node}.`, 1);
};

const installMissing = () => {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  // On stderr, so that what a command prints stays clean.
  console.error('Onderdelen installeren (eenmalig, ongeveer een minuut) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(npm, flags, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('Installeren lukte niet. Is er internet? Probeer het daarna opnieuw.', 1);
  writeFileSync(STAMP, lock);
};

const filesBelow = (path) => {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

/** Of style sheets and templates of documents too: what is made with them is kept beside the code. */
const versionOfSources = () => {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((name) => filesBelow(join(ROOT, name))))
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
};

const removeOldVersions = () => {
  const versions = readdirSync(COMPILED)
    .map((name) => ({ path: join(COMPILED, name), time: statSync(join(COMPILED, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of versions.slice(KEPT_VERSIONS)) rmSync(path, { recursive: true, force: true });
};

/** Compiles commands and page templates to one folder in which they share their modules; returns that folder. */
const compile = async () => {
  const folder = join(COMPILED, versionOfSources());
  if (existsSync(folder)) return folder;
  const { build, stop } = await import('esbuild');
  const making = `${folder}.${process.pid}`;
  const templates = ['layouts/pages', 'layouts/files'].flatMap((of) =>
    readdirSync(join(ROOT, of)).map((name) => `${of}/${name}`),
  );
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...COMMANDS.map((command) => `scripts/${command}.ts`), ...PROGRAMS, ...templates],
    outdir: making,
    outbase: ROOT,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    logLevel: 'error',
  });
  await stop();
  try {
    renameSync(making, folder);
  } catch {
    // Another command compiled the same sources at the same moment: theirs will do.
    rmSync(making, { recursive: true, force: true });
  }
  removeOldVersions();
  return folder;
};

/** The command runs in this process: starting another would cost a tenth of a second. */
const run = async (folder, command, args) => {
  const script = join(folder, 'scripts', `${command}.js`);
  process.chdir(ROOT);
  process.setSourceMapsEnabled(true);
  // Eleventy asks another thread about each import, to read again what was edited: here a change is compiled anew.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';
  // Compiling functions for speed took a seventh of a build's processor time, and most commands are over before that pays:
  // a function has to run sixteen times as much before it is compiled.
  setFlagsFromString('--interrupt-budget=1056000');
  process.argv = [process.execPath, script, ...args];
  await import(pathToFileURL(script).href);
};

/** `dev` runs in a process of its own that ends with this code when the code of the project changed. */
const AGAIN = 75;
const restartWhenAsked = (args) => {
  const options = { stdio: 'inherit', env: { ...process.env, KENNISBANK_CHILD: '1' } };
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'dev', ...args], options);
  const stop = () => child.kill('SIGINT');
  process.on('SIGINT', stop).on('SIGTERM', stop);
  child.on('exit', (code) => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    if (code === AGAIN) restartWhenAsked(args);
    else process.exitCode = code ?? 1;
  });
};

const [command, ...args] = process.argv.slice(2);
if (command === undefined || !COMMANDS.includes(command)) fail(`Kies een opdracht: ${COMMANDS.join(', ')}.`, 2);
requireNode();
installMissing();
if (command === 'dev' && process.env.KENNISBANK_CHILD === undefined) restartWhenAsked(args);
else await run(await compile(), command, args);
