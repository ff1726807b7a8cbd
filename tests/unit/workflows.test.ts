import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';

for (const name of readdirSync(FOLDER)) {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const workflow = parse(text);

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
