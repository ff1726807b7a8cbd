import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { edit, SMALL_NETWORK } from '../content/damaged-copy.js';

const folder = mkdtempSync(join(tmpdir(), 'voorstel-'));
const bare = join(folder, 'plek.git');
const main = join(folder, 'hoofdtak');
const IDENTITY = ['-c', 'user.name=test', '-c', 'user.email=test@voorbeeld.example', '-c', 'init.defaultBranch=main'];
const DORPEN = 'content/aanpakken/dorpen/index.md';

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', [...IDENTITY, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' });

before(() => {
  git(folder, 'init', '--bare', bare);
  git(folder, 'clone', bare, main);
  cpSync(SMALL_NETWORK, join(main, 'content'), { recursive: true });
  writeFileSync(join(main, 'package.json'), '{}');
  git(main, 'add', '-A');
  git(main, 'commit', '-m', 'begin');
  git(main, 'push', 'origin', 'HEAD:main');
});
after(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;

/** A pull request from a clone: a branch with one change, held against main. */
const propose = (change: (clone: string) => void) => {
  count++;
  const clone = join(folder, `kopie-${count}`);
  const summary = join(folder, `samenvatting-${count}.md`);
  git(folder, 'clone', bare, clone);
  git(clone, 'switch', '-c', 'voorstel');
  change(clone);
  git(clone, 'add', '-A');
  git(clone, 'commit', '-m', 'voorstel');
  const args = ['--proposal', clone, '--base', 'origin/main', '--content', join(main, 'content'), '--summary', summary];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/review.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr, summary: readFileSync(summary, 'utf8') };
};

/** What somebody else brings to the main branch in the meantime. */
const moveMain = (change: (clone: string) => void) => {
  const clone = join(folder, `ander-${count}`);
  git(folder, 'clone', '-q', bare, clone);
  change(clone);
  git(clone, 'commit', '-qam', 'ander');
  git(clone, 'push', '-q', 'origin', 'HEAD:main');
};

test('a new entry from the terminal passes, and the summary says what is new and what is still to be written', () => {
  const { status, summary } = propose((clone) => {
    const args = [
      'vraag',
      '--titel',
      'Wie eerst?',
      '--rol',
      'Inwoner',
      '--fasen',
      'doen',
      '--content',
      join(clone, 'content'),
    ];
    assert.equal(spawnSync(process.execPath, ['--import', 'tsx', 'scripts/new.ts', ...args]).status, 0);
  });
  assert.equal(status, 0);
  assert.match(summary, /Dit voorstel is in orde/);
  assert.match(summary, /- nieuw – content\/vragen\/wie-eerst\/index\.md: “Wie eerst\?” \(concept\)/);
  assert.match(summary, /### Nog te schrijven\n\n- .*moet nog geschreven worden/);
});

test('a mistake blocks: it stands on its line for GitHub and in the summary', () => {
  const { status, stdout, summary } = propose((clone) => edit(clone, DORPEN, 'themas: [', 'themas: [herie, '));
  assert.equal(status, 1);
  assert.match(stdout, /^::error file=content\/aanpakken\/dorpen\/index\.md,line=\d+/m);
  assert.match(summary, /kan nog niet op de site: er is één fout/);
  assert.match(summary, /### Dit houdt het tegen\n\n- content\/aanpakken\/dorpen\/index\.md, regel \d+/);
});

test('all findings stand in the summary, also the eleventh', () => {
  const { summary } = propose((clone) =>
    edit(
      clone,
      DORPEN,
      '\n## Verhalen',
      `\n${Array.from({ length: 14 }, (_, at) => `[a](/bestaat-niet-${at}/)`).join('\n\n')}\n\n## Verhalen`,
    ),
  );
  assert.equal(summary.match(/bestaat niet\./g)?.length, 14);
});

test('a proposal that also touches the code is stopped, with what to do', () => {
  const { status, summary } = propose((clone) => {
    writeFileSync(join(clone, 'package.json'), '{"scripts":{"postinstall":"x"}}');
    edit(clone, DORPEN, 'periode: "2025"', 'periode: "2024"');
  });
  assert.equal(status, 1);
  assert.match(summary, /ook bestanden buiten content\//);
  assert.match(summary, /### Buiten content\/\n\n- package\.json/);
});

test('a change in a register is named line by line, with what the preview does not show of it', () => {
  const { status, summary } = propose((clone) => {
    edit(clone, 'content/themas.yaml', 'naam: Buren', 'naam: Buurt');
    edit(clone, 'content/site.yaml', 'slagzin: ', 'slagzin: Nu ');
  });
  assert.equal(status, 0, summary);
  assert.match(summary, /- gewijzigd – content\/themas\.yaml\n {2}- gewijzigd: “Buurt”/);
  assert.match(summary, /- gewijzigd – content\/site\.yaml\. Dit geldt voor elke pagina\./);
});

test('a proposal that clashes with the main branch of now is stopped, with what to do; one beside it is not', () => {
  const { status, summary } = propose((clone) => {
    edit(clone, DORPEN, 'periode: "2025"', 'periode: "2024"');
    moveMain((other) => edit(other, DORPEN, 'periode: "2025"', 'periode: "2023"'));
    git(clone, 'fetch', '-q');
  });
  assert.equal(status, 1);
  assert.match(summary, /botst met wat iemand anders/);
  assert.match(summary, /### Dit botst\n\n[\s\S]*- content\/aanpakken\/dorpen\/index\.md/);
  const beside = propose((clone) => edit(clone, 'content/themas.yaml', 'naam: Buren', 'naam: Buurt'));
  assert.equal(beside.status, 0);
});

test('removing what others refer to blocks, although the mistakes stand in files that did not change', () => {
  const { status, summary } = propose((clone) =>
    rmSync(join(clone, 'content/tools/luisterkaart'), { recursive: true }),
  );
  assert.equal(status, 1);
  assert.match(summary, /- verwijderd – content\/tools\/luisterkaart\/index\.md/);
  assert.match(summary, /### Dit houdt het tegen/);
});

test('a title can put no markup and no mention in the summary', () => {
  const { summary } = propose((clone) =>
    edit(clone, DORPEN, 'titel: ', 'titel: "[klik](https://x.example) <img src=x> @redactie" #'),
  );
  assert.match(summary, /\\\[klik\\\]\\\(https:\/\/x\.example\\\) \\<img src=x\\> @\u200bredactie/);
});
