import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAddress, publishedAddress } from '../../../../schemas/fields/address.js';
import { siteAddresses } from '../../../../scripts/content/addresses/site-addresses.js';
import { loadContent } from '../../../../scripts/content/load-content.js';

test('every address that the site publishes is one that the register of addresses may hold', () => {
  const { library } = loadContent('content');
  assert.ok(library !== null);
  const addresses = [...siteAddresses(library).keys()];
  for (const some of [/^\/en\/aanpakken\/./, /\.docx$/]) assert.ok(addresses.some((address) => some.test(address)));
  assert.deepEqual(
    addresses.filter((address) => !publishedAddress().safeParse(address).success),
    [],
  );
});

test('an address holds nothing but names between slashes', () => {
  for (const address of [
    'aanpakken/',
    '/aanpakken',
    '/Aanpakken/',
    '/a//b/',
    '/../a/',
    '/a/b/c/d/',
    '/a/?b/',
    '/a.docx/',
  ])
    for (const schema of [pageAddress(), publishedAddress()]) assert.ok(!schema.safeParse(address).success, address);
});

test('only where a file may stand an address ends in one', () => {
  assert.ok(publishedAddress().safeParse('/meedoen/formulier-aanpak.docx').success);
  assert.ok(!pageAddress().safeParse('/meedoen/formulier-aanpak.docx').success);
});
