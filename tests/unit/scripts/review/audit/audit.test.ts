import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { auditIssue } from '../../../../../scripts/review/audit/audit-issue.js';
import { readAudit } from '../../../../../scripts/review/audit/read-audit.js';
import { keepIssue } from '../../../../../scripts/review/git-host/keep-issue.js';

/** As npm 11 prints it, with made-up parts. */
const SAMPLE = readFileSync('tests/unit/scripts/review/audit/npm-audit.json', 'utf8');

/** The command, beside a server in this process that it asks. */
const run = (env: Readonly<Record<string, string>>) =>
  new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/audit.ts'], {
      env: { ...process.env, npm_config_fetch_retries: '0', ...env },
    });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].on('data', (chunk) => {
        said[stream] += chunk;
      });
    child.on('close', (status) => resolve({ status, ...said }));
  });

test('the worst leak comes first, each is told once with what to do, and a title can put no markup in it', () => {
  const lines = auditIssue(readAudit(SAMPLE) ?? [])
    ?.split('\n')
    .filter((line) => line.startsWith('- '));
  assert.deepEqual(lines, [
    '- **Heel ernstig** – zoekt: [Code of others runs](https://github.com/advisories/GHSA-dddd-eeee-ffff). Oplossing: zet zoekt op versie 5.0.0. Dat is een grote stap: kijk wat er verandert.',
    '- **Ernstig** – leest-bestanden (een onderdeel van een onderdeel): [A file can make \\<img src=x\\> @\u200beverybody \\[click\\]\\(https://kwaad.example\\)](https://github.com/advisories/GHSA-aaaa-bbbb-cccc). Oplossing: npm update.',
  ]);
});

test('no leaks is no issue, and no report is not the same as no leaks', () => {
  assert.equal(auditIssue(readAudit('{"auditReportVersion":2,"vulnerabilities":{}}') ?? []), null);
  for (const output of ['', '<html>', '{"message":"request failed","error":{"summary":"","detail":""}}'])
    assert.equal(readAudit(output), null);
});

test('when the registry does not answer, the command fails and says that nothing was looked at', async () => {
  const { status, stdout, stderr } = await run({ npm_config_registry: 'http://127.0.0.1:1/' });
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /^npm kon niet opvragen .*Er is dus niets nagekeken/);
});

/** What a registry tells of a package; npm looks there for a version without the leak. */
const packageCalled = (name: string) => ({
  name,
  'dist-tags': { latest: '1.0.0' },
  versions: { '1.0.0': { name, version: '1.0.0', dist: { tarball: 'http://127.0.0.1/x.tgz' } } },
});

test('against a registry that knows a leak, the command tells of it', async () => {
  const leak = { id: 1, url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc', title: 'Leak', severity: 'high' };
  const registry = createServer((request, response) => {
    const name = decodeURIComponent(request.url?.slice(1) ?? '');
    const answer = name.endsWith('/bulk')
      ? { zod: [{ ...leak, vulnerable_versions: '*', cwe: [] }] }
      : packageCalled(name);
    response.setHeader('content-type', 'application/json');
    request.resume().on('end', () => response.end(JSON.stringify(answer)));
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
  const at = registry.address();
  const address = `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}/`;
  try {
    const { status, stdout } = await run({ npm_config_registry: address });
    assert.equal(status, 0);
    assert.match(stdout, /\*\*Ernstig\*\* – zod: \[Leak\]\(https:\/\/github\.com\/advisories\/GHSA-aaaa-bbbb-cccc\)/);
  } finally {
    registry.closeAllConnections();
    registry.close();
  }
});

test('one issue is opened, written anew when something changed, and closed when nothing is left', async () => {
  const asked: string[] = [];
  let open: object[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      if (request.method !== 'GET') asked.push(`${request.method} ${request.url} ${body}`);
      response.end(JSON.stringify(request.method === 'GET' ? open : {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const host = {
    api: `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`,
    repository: 'a/b',
    token: 'x',
  };
  try {
    assert.equal(await keepIssue(host, 'Lekken', null), 'nothing');
    assert.equal(await keepIssue(host, 'Lekken', 'een'), 'opened');
    open = [{ number: 7, title: 'Lekken', body: 'een' }];
    assert.equal(await keepIssue(host, 'Lekken', 'een'), 'nothing');
    assert.equal(await keepIssue(host, 'Lekken', 'twee'), 'changed');
    assert.equal(await keepIssue(host, 'Lekken', null), 'closed');
    assert.deepEqual(asked, [
      'POST /repos/a/b/issues {"title":"Lekken","body":"een"}',
      'PATCH /repos/a/b/issues/7 {"body":"twee"}',
      'PATCH /repos/a/b/issues/7 {"state":"closed"}',
    ]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
