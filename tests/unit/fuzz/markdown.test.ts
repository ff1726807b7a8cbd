import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { consentPassages } from '../../../scripts/content/markdown/consent-passages.js';
import { plainText } from '../../../scripts/content/markdown/plain-text.js';
import { renderBlock, renderInline } from '../../../scripts/content/markdown/render.js';
import { RUNS } from './runs.js';

const PIECES = [
  '<script>',
  '<img src=x onerror=alert(1)>',
  '[a](',
  'javascript:alert(1)',
  'data:text/html,x',
  ')',
  '![',
  '](',
  '`',
  '```\n',
  '|a|b|\n|-|:-:|\n|',
  '\n\n',
  '# ',
  '> ',
  '- ',
  '[B1]',
  '::: kader\n',
  '::: toestemming weg\n',
  ':::\n',
  '"',
  "'",
  '&lt;',
  '&#x3c;',
  '\\',
  '[x]: //kwaad.example "',
  'https://a.example/',
  '//kwaad.example',
  'mailto:a@b.nl',
  '{{',
  '}}',
  '<',
  '>',
  '\u202e',
  'onclick=',
  'tekst ',
];
const markdown = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

const env = () => ({
  basePath: '/',
  sourcesAt: '#',
  entryAddress: '/tools/x/',
  isPublished: () => true,
  deadLinks: new Map(),
  terms: null,
  picture: () => null,
  hasAnchors: false,
  seenTerms: new Set<string>(),
});

const TAG = /<(\/?)([a-zA-Z][^\s/>]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/g;
const TAGS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong s a img table thead tbody tr th td hr br div sup button'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set([
  'href',
  'src',
  'alt',
  'title',
  'rel',
  'class',
  'id',
  'scope',
  'start',
  'aria-label',
  'data-kop',
  'data-pagefind-ignore',
]);
const ADDRESS = /^(https?:\/\/|mailto:|#|\/(?!\/))/i;

const checkTag = ([whole, , name = '', attributes = '']: RegExpMatchArray) => {
  assert.ok(TAGS.has(name), whole);
  for (const [, key = '', value = ''] of attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)) {
    assert.ok(ATTRIBUTES.has(key), whole);
    if (key === 'href' || key === 'src') assert.match(value, ADDRESS, whole);
  }
};

test('whatever is written, only known tags, known attributes and allowed addresses come out', () =>
  fc.assert(
    fc.property(markdown, (text) => {
      for (const html of [renderBlock(text, env()), renderInline(text, env())]) {
        for (const match of html.matchAll(TAG)) checkTag(match);
        assert.doesNotMatch(html.replaceAll(TAG, ''), /<[a-zA-Z!/?]/);
      }
    }),
    RUNS,
  ));

test('whatever is written, a summary and the search for passages end', () =>
  fc.assert(
    fc.property(markdown, (text) => {
      assert.equal(typeof plainText(text), 'string');
      for (const { begin, end } of consentPassages(text)) assert.ok(begin <= end);
    }),
    RUNS,
  ));
