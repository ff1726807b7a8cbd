import assert from 'node:assert/strict';
import { test } from 'node:test';
import sessiesPage from '../../../../layouts/pages/sessies.11ty.js';
import { relate } from '../../../../scripts/content/relate/relations.js';
import type { SiteData } from '../../../../scripts/content/site-data.js';
import { WHOLE_SITE } from '../../../../scripts/site/rendering/site-part.js';
import { smallSite } from '../small-site.js';

const NONE = 'Van deze lichting vonden we geen sessies.';

const htmlOf = (siteData: SiteData) => sessiesPage.render({ siteData, part: WHOLE_SITE });

test('a cohort of which no sessions are known says so under its name', () => {
  const site = smallSite();
  assert.ok(!htmlOf(site).includes(NONE));
  const library = { ...site.library, sessies: [] };
  const html = htmlOf({ ...site, library, relations: relate(library) });
  assert.equal(html.split(NONE).length - 1, library.cohorten.length);
  assert.ok(!html.includes('class="kaarten"'));
});
