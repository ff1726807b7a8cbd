import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseOptions } from '../../../../scripts/options/parse-options.js';
import { UsageError } from '../../../../scripts/options/usage-error.js';

const refusal = (...args: string[]): string => {
  try {
    parseOptions(args);
  } catch (error) {
    assert.ok(error instanceof UsageError);
    return error.message;
  }
  return assert.fail('was accepted');
};

test('without options the defaults of the public interface hold', () => {
  const { content, output, basePath, preview, format, files } = parseOptions([]);
  assert.deepEqual([content, output, basePath, preview, format, files], ['content', '_site', '/', false, 'text', []]);
});

test('an option that does not exist is refused with the nearest that does', () => {
  assert.match(refusal('--conten', 'x'), /Bedoelde je --content/);
});

test('a day that does not exist is refused', () => {
  assert.match(refusal('--date', '2026-02-31'), /geen dag/);
});

test('a base path must begin and end with a slash', () => {
  assert.match(refusal('--base-path', 'x'), /streep/);
  assert.equal(parseOptions(['--base-path', '/x/']).basePath, '/x/');
});

test('a format nobody knows is refused with the ones there are', () => {
  assert.match(refusal('--format', 'xml'), /text, json, github/);
});
