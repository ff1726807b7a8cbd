import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFile } from '../../../../../scripts/site/serving/headers-file.js';
import { redirectsFile } from '../../../../../scripts/site/serving/redirects-file.js';
import { headerRules, SECURITY_HEADERS } from '../../../../../scripts/site/serving/security-headers.js';

test('every header is in the file for hosts that read it, below the base path', () => {
  const file = headersFile('/x/', headerRules([]));
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) assert.ok(file.includes(`  ${name}: ${value}\n`), name);
  assert.deepEqual(
    file.split('\n').filter((line) => line.startsWith('/') && !line.startsWith('/x/')),
    [],
  );
});

test('a special rule drops the general header that it replaces', () => {
  assert.match(headersFile('/', headerRules([])), /^\/\*\.docx\n {2}! Content-Security-Policy\n/m);
});

test('redirects are lines of two addresses', () => {
  assert.equal(redirectsFile([{ from: '/a/', to: '/b/', file: 'x' }], '/x/'), '/x/a/ /x/b/ 301\n');
});
