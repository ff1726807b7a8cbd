import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromSent, type SiteSource, toSend } from '../../../../../scripts/site/rendering/site-source.js';
import { smallSite } from '../../../layouts/small-site.js';

test('a source that was sent without its lessons has them again, each with the approach that stands in it', () => {
  const { library, assets } = smallSite();
  const options = { preview: false, today: '2026-01-15', siteUrl: null, basePath: '/' };
  const source: SiteSource = {
    library,
    assets,
    pictures: new Map(),
    sharePictures: new Map(),
    downloads: [],
    options,
  };
  const sent = structuredClone(toSend(source));
  assert.ok(!('lessen' in sent.library));
  const received = fromSent(sent);
  assert.deepEqual(received, source);
  assert.ok(received.library.lessen.length > 0);
  for (const { aanpak } of received.library.lessen) assert.ok(received.library.aanpakken.includes(aanpak));
});
