import assert from 'node:assert/strict';
import { test } from 'node:test';
import paginaPages from '../../../../layouts/pages/pagina.11ty.js';
import { createTermMatcher } from '../../../../scripts/content/markdown/term-matcher.js';
import { WHOLE_SITE } from '../../../../scripts/site/rendering/site-part.js';
import { smallSite } from '../small-site.js';

const site = smallSite();
const [example] = site.library.begrippen;
const [pagina] = site.library.paginas;
if (example === undefined || pagina === undefined) throw new Error('The small network has no term or no page');

const begrippen = [
  {
    ...example,
    slug: 'drempel',
    term: 'drempel',
    woordvormen: [],
    synoniemen: [],
    omschrijving: 'Een bult voor een loket.',
  },
  {
    ...example,
    slug: 'loket',
    term: 'loket',
    woordvormen: [],
    synoniemen: [],
    omschrijving: 'Een plek om iets te vragen.',
  },
];
const siteData = { ...site, library: { ...site.library, begrippen }, terms: createTermMatcher(begrippen) };

const namesIn = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(` ${attribute}="(begrip-[^"]*)"`, 'g'))].map(([, id]) => id);

test('every term that can be pressed has its explanation on the page, also where that says another term', () => {
  const html = paginaPages.render({ item: { ...pagina, body: 'Er is een drempel.' }, siteData, part: WHOLE_SITE });
  assert.deepEqual(namesIn(html, 'popovertarget'), ['begrip-drempel']);
  assert.deepEqual(namesIn(html, 'id'), ['begrip-drempel']);
});
