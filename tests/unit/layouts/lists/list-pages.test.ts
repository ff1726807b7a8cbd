import assert from 'node:assert/strict';
import test from 'node:test';
import aanpakkenPages from '../../../../layouts/pages/aanpakken.11ty.js';
import gemeentePages from '../../../../layouts/pages/gemeente.11ty.js';
import lessenPage from '../../../../layouts/pages/lessen.11ty.js';
import lijstPages from '../../../../layouts/pages/lijst.11ty.js';
import themaPages from '../../../../layouts/pages/thema.11ty.js';
import type { Library } from '../../../../scripts/content/library.js';
import { listPages } from '../../../../scripts/content/lists/list-pages.js';
import { relate } from '../../../../scripts/content/relate/relations.js';
import type { SiteData } from '../../../../scripts/content/site-data.js';
import { WHOLE_SITE } from '../../../../scripts/site/rendering/site-part.js';
import { smallSite } from '../small-site.js';

const COUNT = 130;

/** The small network as if its first aanpak, with its lessons, were there many times. */
const grown = (): SiteData => {
  const small = smallSite();
  const [aanpak] = small.library.aanpakken;
  if (aanpak === undefined) throw new Error('The small network has no aanpak');
  const slugs = Array.from({ length: COUNT }, (_, index) => `aanpak-${index}`);
  const library: Library = {
    ...small.library,
    aanpakken: slugs.map((slug) => ({ ...aanpak, slug })),
    lessen: slugs.flatMap((slug) =>
      small.library.lessen
        .filter((les) => les.aanpak.slug === aanpak.slug)
        .map((les) => ({ ...les, slug: `${slug}-${les.id}`, aanpak: { ...aanpak, slug } })),
    ),
  };
  const relations = relate(library);
  return { ...small, library, relations, listPages: listPages({ library, relations }) };
};

type Template = typeof aanpakkenPages;

/** What a template writes for the lists that begin at an address, by the path of each file. */
const pagesBelow = (start: string, { data, render }: Template, siteData: SiteData) =>
  new Map(
    data.pagination
      .before(siteData.listPages, { siteData, part: WHOLE_SITE })
      .filter(({ address }) => address.startsWith(start))
      .map(
        (item) =>
          [
            data.permalink({ item, siteData, part: WHOLE_SITE }),
            () => render({ item, siteData, part: WHOLE_SITE }),
          ] as const,
      ),
  );

test('a long list is spread over pages that hold each entry exactly once', () => {
  const data = grown();
  const pages = pagesBelow('/aanpakken/', aanpakkenPages, data);
  assert.deepEqual(
    [...pages.keys()],
    ['/aanpakken/index.html', '/aanpakken/pagina/2/index.html', '/aanpakken/pagina/3/index.html'],
  );
  const shown = [...pages.values()].flatMap((render) =>
    [...render().matchAll(/data-aanpak="([^"]*)"/g)].map(([, slug]) => slug),
  );
  assert.deepEqual(
    shown,
    data.library.aanpakken.map(({ slug }) => slug),
  );
});

test('each page of a list says where it is and leads to those around it', () => {
  const html = pagesBelow('/aanpakken/', aanpakkenPages, grown()).get('/aanpakken/pagina/2/index.html')?.() ?? '';
  assert.match(html, /<title>Aanpakken, bladzijde 2 van 3 – /);
  assert.match(html, /<link rel="canonical" href="[^"]*\/aanpakken\/pagina\/2\/"/);
  assert.match(html, /<link rel="prev" href="\/aanpakken\/"/);
  assert.match(html, /<link rel="next" href="\/aanpakken\/pagina\/3\/"/);
  assert.match(html, /<nav class="[^"]*" aria-label="Bladzijden">/);
  assert.match(html, /<a href="\/aanpakken\/pagina\/2\/" class="nl-link" aria-current="page">/);
});

test('what orders a long list looks among all of it, on the page that searches', () => {
  const [first] = pagesBelow('/aanpakken/', aanpakkenPages, grown()).values();
  const html = first?.() ?? '';
  assert.match(html, /action="\/zoeken\/"/);
  assert.match(html, /<input type="hidden" name="soort" value="aanpak"/);
  assert.ok(!html.includes('data-ordenen'));
});

test('a theme with too much for its page shows the first of it and leads to lists of all of it', () => {
  const data = grown();
  const thema = data.library.themas.find(({ slug }) => data.relations.aanpakken.thema.of(slug).length === COUNT);
  const start = `/themas/${thema?.slug}/`;
  const html = thema === undefined ? '' : themaPages.render({ item: thema, siteData: data, part: WHOLE_SITE });
  assert.equal([...html.matchAll(/data-aanpak="/g)].length, 12);
  assert.ok(html.includes(`href="${start}aanpakken/"`));
  const whole = [...pagesBelow(`${start}aanpakken/`, lijstPages, data).values()].map((render) => render()).join('');
  assert.equal([...whole.matchAll(/data-aanpak="/g)].length, COUNT);
});

test('a municipality with too much for its page shows the first of it and leads to lists of all of it', () => {
  const data = grown();
  const gemeente = data.library.gemeenten.find(
    ({ slug }) => data.relations.aanpakken.gemeente.of(slug).length === COUNT,
  );
  const start = `/gemeenten/${gemeente?.slug}/`;
  const html = gemeente === undefined ? '' : gemeentePages.render({ item: gemeente, siteData: data, part: WHOLE_SITE });
  assert.equal([...html.matchAll(/data-aanpak="/g)].length, 12);
  for (const [what, count] of Object.entries({ aanpakken: COUNT, lessen: data.library.lessen.length })) {
    assert.ok(html.includes(`href="${start}${what}/"`), what);
    const whole = [...pagesBelow(`${start}${what}/`, lijstPages, data).values()].map((render) => render());
    assert.equal([...whole.join('').matchAll(/<article/g)].length, count, what);
    assert.ok(whole[0]?.includes(`: ${gemeente?.naam}</h1>`), what);
  }
});

test('beside the map of a theme stand its approaches, and of very many only how many each place has', () => {
  const [few, many] = [smallSite(), grown()].map((data) => {
    const thema = data.library.themas.find(({ slug }) => data.relations.aanpakken.thema.of(slug).length > 0);
    const html = thema === undefined ? '' : themaPages.render({ item: thema, siteData: data, part: WHOLE_SITE });
    return /<ul class="opsomming">.*?<\/ul>/.exec(html)?.[0] ?? '';
  });
  assert.match(few ?? '', /<li>[^<]+: <a href="\/aanpakken\//);
  assert.match(many ?? '', /^<ul class="opsomming"><li><a href="\/gemeenten\/[^<]*<\/a>: 130 aanpakken<\/li>/);
  assert.ok(!many?.includes('/aanpakken/'));
});

test('the page with all lessons shows the first of each step once they are too many, and leads to all of it', () => {
  const data = grown();
  const html = lessenPage.render({ siteData: data, part: WHOLE_SITE });
  const steps = data.library.fasen.map(({ slug }) => ({ slug, count: data.relations.lessen.fase.of(slug).length }));
  assert.equal(
    [...html.matchAll(/<article/g)].length,
    steps.reduce((sum, { count }) => sum + Math.min(count, 12), 0),
  );
  const long = steps.filter(({ count }) => count > 12);
  assert.notDeepEqual(long, []);
  for (const { slug } of long) assert.ok(html.includes(`href="/fasen/${slug}/lessen/"`), slug);
});

test('a short list is one page, without ways to others', () => {
  const pages = pagesBelow('/aanpakken/', aanpakkenPages, smallSite());
  assert.deepEqual([...pages.keys()], ['/aanpakken/index.html']);
  const html = pages.get('/aanpakken/index.html')?.() ?? '';
  assert.ok(!html.includes('Bladzijden'));
  assert.ok(html.includes('data-ordenen'));
});
