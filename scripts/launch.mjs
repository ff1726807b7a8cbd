// The first thing that runs on a fresh clone, so plain JavaScript without a single dependency:
// it installs what is missing and hands over to the TypeScript command.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.installed');
const OLDEST_NODE = [20, 19];
const COMMANDS = ['start', 'test', 'build', 'check'];

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

const run = (command, args) => {
  const script = join(ROOT, 'scripts', `${command}.ts`);
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { cwd: ROOT, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 0));
};

const [command, ...args] = process.argv.slice(2);
if (command === undefined || !COMMANDS.includes(command)) fail(`Kies een opdracht: ${COMMANDS.join(', ')}.`, 2);
requireNode();
installMissing();
run(command, args);
