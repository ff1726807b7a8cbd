import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openProposal } from '../../../../../scripts/review/git-host/open-proposal.js';
import { readBranch } from '../../../../../scripts/review/git-host/read-branch.js';
import { writeBranch } from '../../../../../scripts/review/git-host/write-branch.js';
import { type Github, startGithub } from '../../../../github/start-github.js';
import { SMALL_NETWORK } from '../../content/damaged-copy.js';

const folder = mkdtempSync(join(tmpdir(), 'netwerk-'));
const FILE = 'content/links.yaml';
let github: Github;

before(async () => {
  mkdirSync(join(folder, 'content'));
  cpSync(SMALL_NETWORK, join(folder, 'content'), { recursive: true });
  github = await startGithub('netwerk/kennisbank', folder);
});
after(() => {
  github.stop();
  rmSync(folder, { recursive: true, force: true });
});

const host = () => ({ api: github.api, repository: github.name, token: 'een-token' });
const write = (text: string) => writeBranch(host(), { branch: 'links', path: FILE, text, message: 'Links' });

test('a file on a branch: not there, then there, then anew on the main branch of that moment, which stays as it was', async () => {
  const main = github.repository.tip('main') ?? '';
  assert.equal(await readBranch(host(), 'links', FILE), null);
  await write('een\n');
  assert.equal(await readBranch(host(), 'links', FILE), 'een\n');
  await write('twee: “é”\n\n');
  assert.equal(await readBranch(host(), 'links', FILE), 'twee: “é”\n\n');
  assert.equal(github.repository.git(['diff', '--name-status', 'main', 'links']), `A\t${FILE}`);
  assert.equal(github.repository.git(['rev-list', 'main..links', '--count']), '1');
  assert.equal(github.repository.tip('main'), main);
});

test('one pull request: opened the first time, written anew the next', async () => {
  await openProposal(host(), 'links', { title: 'Links', body: 'een' });
  await openProposal(host(), 'links', { title: 'Links', body: 'twee' });
  assert.deepEqual(
    github.proposals.map(({ head, base, body }) => ({ head, base, body })),
    [{ head: 'links', base: 'main', body: 'twee' }],
  );
});

test('without the right to write it is an error that says what the host answered', async () => {
  await assert.rejects(readBranch({ ...host(), token: 'fout' }, 'links', FILE), /antwoordde 401/);
});
