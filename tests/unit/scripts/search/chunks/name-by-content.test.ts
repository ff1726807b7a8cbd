import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameByContent } from '../../../../../scripts/search/chunks/name-by-content.js';

const entry = { version: '1', languages: { xx: { hash: 'xx_1', wasm: null, page_count: 2 } } };
const filesOf = (meta: string): ReadonlyMap<string, Buffer> =>
  new Map([
    ['pagefind-entry.json', Buffer.from(JSON.stringify(entry))],
    ['pagefind.xx_1.pf_meta', Buffer.from(meta)],
    ['wasm.unknown.pagefind', Buffer.from('engine')],
    ['index/a.pf_index', Buffer.from('words')],
    ['wasm.en.pagefind', Buffer.from('engine that is not used')],
  ]);

const languageIn = (files: ReadonlyMap<string, Uint8Array>) =>
  JSON.parse(Buffer.from(files.get('pagefind-entry.json') ?? '').toString()).languages.xx;

test('the entry leads to the meta file and the engine under their new names, and other files stay', () => {
  const files = nameByContent(filesOf('meta'));
  const { hash, wasm, page_count } = languageIn(files);
  assert.equal(files.get(`pagefind.${hash}.pf_meta`)?.toString(), 'meta');
  assert.equal(files.get(`wasm.${wasm}.pagefind`)?.toString(), 'engine');
  assert.equal(page_count, 2);
  assert.equal(files.size, 4);
});

test('what is rewritten gets another name, and the engine keeps its own', () => {
  const [one, other] = ['meta', 'other'].map((meta) => languageIn(nameByContent(filesOf(meta))));
  assert.notEqual(one.hash, other.hash);
  assert.equal(one.wasm, other.wasm);
});

test('an index without its engine is refused by the name of that file', () => {
  const files = new Map([...filesOf('meta')].filter(([path]) => !path.startsWith('wasm')));
  assert.throws(() => nameByContent(files), /wasm\.unknown\.pagefind/);
});
