import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assetsOfPage, assetsOfScript } from '../../../../../layouts/client/offline/references.js';

const PAGE = `<link rel="stylesheet" href="/x/assets/stijl-1.css"><script src="/x/assets/site-1.js"></script>
<a href="/x/tools/luisterkaart/">kaart</a><img src="/x/assets/foto-1.jpg"/>
<source srcset="/x/assets/foto-1-672.avif 672w, /x/assets/foto-1-1344.avif 1344w"/>`;

test('what a page needs to be shown is found, every size of a picture too, and no page that it links to', () => {
  assert.deepEqual(assetsOfPage(PAGE, '/x/'), [
    '/x/assets/stijl-1.css',
    '/x/assets/site-1.js',
    '/x/assets/foto-1.jpg',
    '/x/assets/foto-1-672.avif',
    '/x/assets/foto-1-1344.avif',
  ]);
});

test('files of another site on the same host, or outside the folder, are left alone', () => {
  assert.deepEqual(assetsOfPage(PAGE, '/y/'), []);
  assert.deepEqual(assetsOfPage('<img src="/x/assets/../data/geheim.json"/>', '/x/'), []);
});

test('the scripts that a script loads later stand beside it', () => {
  const code = 'import{a as b}from"./chunk-AB12.js";void import("./add-button-CD34.js");fetch("./data.json")';
  assert.deepEqual(assetsOfScript(code, '/x/assets/site-1.js'), [
    '/x/assets/chunk-AB12.js',
    '/x/assets/add-button-CD34.js',
  ]);
});
