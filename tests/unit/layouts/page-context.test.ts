import assert from 'node:assert/strict';
import test from 'node:test';
import { usePage, withPage } from '../../../layouts/page-context.js';
import { smallSite } from './small-site.js';

const data = smallSite();
const pageAt = (address: string) => ({
  data,
  address,
  env: {
    basePath: '/',
    sourcesAt: null,
    entryAddress: address,
    isPublished: () => true,
    picture: () => null,
    deadLinks: new Map(),
    terms: null,
    hasAnchors: false,
    seenTerms: new Set<string>(),
  },
});

test('a component knows the page that it is rendered on', () => {
  assert.equal(
    withPage(pageAt('/over/'), () => usePage().address),
    '/over/',
  );
});

test('no page is at hand after one was rendered, or could not be', () => {
  withPage(pageAt('/over/'), () => '');
  assert.throws(usePage);
  assert.throws(() =>
    withPage(pageAt('/over/'), () => {
      throw new Error('broken');
    }),
  );
  assert.throws(usePage, /only for components of a page/);
});
