import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAddress } from '../../../../schemas/fields/address.js';
import { siteAddresses } from '../../../../scripts/content/addresses/site-addresses.js';
import { loadContent } from '../../../../scripts/content/load-content.js';

test('every address of a page of the site is one that the register of addresses may hold', () => {
  const { library } = loadContent('content');
  assert.ok(library !== null);
  const pages = [...siteAddresses(library).keys()].filter((address) => address.endsWith('/'));
  assert.ok(pages.some((address) => address.startsWith('/en/aanpakken/')));
  assert.deepEqual(
    pages.filter((address) => !pageAddress().safeParse(address).success),
    [],
  );
});

test('an address holds nothing but names between slashes', () => {
  for (const address of ['aanpakken/', '/aanpakken', '/Aanpakken/', '/a//b/', '/../a/', '/a/b/c/d/', '/a/?b/'])
    assert.ok(!pageAddress().safeParse(address).success, address);
});
