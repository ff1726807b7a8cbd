import assert from 'node:assert/strict';
import test from 'node:test';
import { transform } from 'lightningcss';
import { leaveOutUnused } from '../../../../scripts/site/leave-out-unused.js';

const cleaned = (css: string, ...used: string[]): string =>
  transform({
    filename: 'test.css',
    code: Buffer.from(css),
    minify: true,
    visitor: leaveOutUnused((name) => used.includes(name)),
  }).code.toString();

test('variants of components that no page has are left out, in lists of selectors and inside :where too', () => {
  const css =
    '.nl-button{color:red}.nl-button--busy{color:blue}.nl-button,.nl-button--busy{margin:0}.nl-button:where(.nl-button--busy):hover{padding:0}';
  assert.equal(cleaned(css, 'nl-button'), '.nl-button{color:red}.nl-button{margin:0}');
});

test('our own classes stay, and so does a component that is told apart from an unused variant', () => {
  const css = '.kaart{color:red}.nl-button:not(.nl-button--busy){color:#00f}';
  assert.equal(cleaned(css, 'nl-button'), css);
});
