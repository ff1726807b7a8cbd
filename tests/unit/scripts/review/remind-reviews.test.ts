import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { loadContent } from '../../../../scripts/content/load-content.js';
import { openIssue } from '../../../../scripts/review/git-host/open-issue.js';
import { reviewsDue } from '../../../../scripts/review/review-due.js';
import { SMALL_NETWORK } from '../content/damaged-copy.js';

const { library } = loadContent(SMALL_NETWORK);
assert.ok(library);

test('only public entries whose review is due this month or before are named', () => {
  const due = reviewsDue(library, '2099-03-15');
  assert.equal(due?.title, 'Nakijken in maart 2099');
  assert.match(due?.body ?? '', /- \[ \] vóór \d{4}-\d{2}-\d{2}: \[[^\]]+\]\(https?:\/\/[^)]+\/aanpakken\/stadum\/\)/);
  assert.doesNotMatch(due?.body ?? '', /ontwerp/);
  assert.equal(reviewsDue(library, '2000-01-01'), null);
});

test('one issue a month: the second time it is there already, and a refusal is an error', async () => {
  const issues: { title: string }[] = [];
  let allowed = true;
  const server = createServer((request, response) => {
    response.statusCode = allowed && request.headers.authorization === 'Bearer geheim' ? 200 : 403;
    if (request.method !== 'POST') return response.end(JSON.stringify(issues));
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    return request.on('end', () => {
      issues.push(JSON.parse(body));
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const tracker = { api: `http://127.0.0.1:${port}`, repository: 'a/b', token: 'geheim' };
  try {
    assert.equal(await openIssue(tracker, { title: 'Nakijken', body: 'x' }), true);
    assert.equal(await openIssue(tracker, { title: 'Nakijken', body: 'x' }), false);
    assert.deepEqual(issues, [{ title: 'Nakijken', body: 'x' }]);
    allowed = false;
    await assert.rejects(openIssue(tracker, { title: 'Anders', body: 'x' }), /antwoordde 403/);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
