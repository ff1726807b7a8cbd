import assert from 'node:assert/strict';
import test from 'node:test';
import aanpakkenPages from '../../../../layouts/pages/aanpakken.11ty.js';
import cohortPages from '../../../../layouts/pages/cohort.11ty.js';
import gemeentePages from '../../../../layouts/pages/gemeente.11ty.js';
import lessenPage from '../../../../layouts/pages/lessen.11ty.js';
import lijstPages from '../../../../layouts/pages/lijst.11ty.js';
import regioPages from '../../../../layouts/pages/regio.11ty.js';
import themaPages from '../../../../layouts/pages/thema.11ty.js';
import comparisonPages from '../../../../layouts/pages/vergelijken-thema.11ty.js';
import type { Aanpak, Library } from '../../../../scripts/content/library.js';
import { listPages } from '../../../../scripts/content/lists/list-pages.js';
import { relate } from '../../../../scripts/content/relate/relations.js';
import type { SiteData } from '../../../../scripts/content/site-data.js';
import { WHOLE_SITE } from '../../../../scripts/site/rendering/site-part.js';
import { smallSite } from '../small-site.js';

const COUNT = 130;

const REGIO: Library['regios'][number] = {
  slug: 'heuvels',
  naam: 'De Heuvels',
  provincies: ['limburg'],
  leden: ['stadum'],
};

type Named = Pick<Library['gemeenten'][number], 'slug' | 'naam'>;

const only = <Item>(items: readonly Item[]): Item => {
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error(`There are ${items.length}`);
  return item;
};

type Where = Partial<Pick<Aanpak, 'gemeenten' | 'regio' | 'cohort'>>;

const withLibrary = (small: SiteData, library: Library): SiteData => {
  const relations = relate(library);
  return { ...small, library, relations, listPages: listPages({ library, relations }) };
};

/** The small network as if its first aanpak, with its lessons, were there many times; perhaps elsewhere than it is. */
const grown = (where: Where = {}): SiteData => {
  const small = smallSite();
  const [first] = small.library.aanpakken;
  if (first === undefined) throw new Error('The small network has no aanpak');
  const aanpak = { ...first, ...where };
  const slugs = Array.from({ length: COUNT }, (_, index) => `aanpak-${index}`);
  return withLibrary(small, {
    ...small.library,
    regios: [REGIO],
    aanpakken: slugs.map((slug) => ({ ...aanpak, slug })),
    lessen: slugs.flatMap((slug) =>
      small.library.lessen
        .filter((les) => les.aanpak.slug === aanpak.slug)
        .map((les) => ({ ...les, slug: `${slug}-${les.id}`, aanpak: { ...aanpak, slug } })),
    ),
  });
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

const hasItsOwnLists = (html: string, place: Named, data: SiteData) => {
  const start = `/gemeenten/${place.slug}/`;
  assert.equal([...html.matchAll(/data-aanpak="/g)].length, 12);
  for (const [what, count] of Object.entries({ aanpakken: COUNT, lessen: data.library.lessen.length })) {
    assert.ok(html.includes(`href="${start}${what}/"`), what);
    const whole = [...pagesBelow(`${start}${what}/`, lijstPages, data).values()].map((render) => render());
    assert.equal([...whole.join('').matchAll(/<article/g)].length, count, what);
    assert.ok(whole[0]?.includes(`: ${place.naam}</h1>`), what);
    // A search can't be narrowed down to a place.
    assert.ok(!whole[0]?.includes('Zoek in deze lijst'), what);
  }
};

test('a municipality with too much for its page shows the first of it and leads to lists of all of it', () => {
  const data = grown();
  const gemeente = only(
    data.library.gemeenten.filter(({ slug }) => data.relations.aanpakken.gemeente.of(slug).length > 0),
  );
  hasItsOwnLists(gemeentePages.render({ item: gemeente, siteData: data, part: WHOLE_SITE }), gemeente, data);
});

test('a region with too much for its page shows the first of it and leads to lists of all of it', () => {
  const data = grown({ gemeenten: [], regio: REGIO.slug });
  hasItsOwnLists(regioPages.render({ item: REGIO, siteData: data, part: WHOLE_SITE }), REGIO, data);
});

test('a cohort with too much for its page shows the first of it and leads to a list of all of it', () => {
  const [cohort] = smallSite().library.cohorten;
  if (cohort === undefined) throw new Error('The small network has no cohort');
  const data = grown({ cohort: cohort.slug });
  const start = `/cohorten/${cohort.slug}/aanpakken/`;
  const html = cohortPages.render({ item: cohort, siteData: data, part: WHOLE_SITE });
  assert.equal([...html.matchAll(/data-aanpak="/g)].length, 12);
  assert.ok(html.includes(`href="${start}" class="nl-link">Alle 130 aanpakken`));
  const whole = [...pagesBelow(start, lijstPages, data).values()].map((render) => render()).join('');
  assert.equal([...whole.matchAll(/data-aanpak="/g)].length, COUNT);
  assert.ok(whole.includes(`Aanpakken: ${cohort.titel}</h1>`));
  assert.ok(whole.includes(`href="/zoeken/?soort=aanpak&amp;cohort=${cohort.slug}"`));
});

/** What stands beside the map of the first theme with approaches. */
const besideMap = (data: SiteData): string => {
  const themas = data.library.themas.filter(({ slug }) => data.relations.aanpakken.thema.of(slug).length > 0);
  const html = themaPages.render({ item: only(themas.slice(0, 1)), siteData: data, part: WHOLE_SITE });
  return /<ul class="opsomming">.*?<\/ul>/.exec(html)?.[0] ?? '';
};

test('beside the map of a theme stand its approaches, and of very many only how many each place has', () => {
  assert.match(besideMap(smallSite()), /<li>[^<]+: <a href="\/aanpakken\//);
  const counted = /^<ul class="opsomming"><li><a href="\/gemeenten\/[^<]*<\/a>: 130 aanpakken<\/li><\/ul>$/;
  const inGemeente = besideMap(grown());
  assert.match(inGemeente, counted);
  assert.ok(!inGemeente.includes('(regio)'));
  const inRegio = besideMap(grown({ gemeenten: [], regio: REGIO.slug }));
  assert.match(inRegio, counted);
  assert.ok(inRegio.includes('(regio)'));
});

test('the page with all lessons shows the first of each step once they are too many, and leads to all of it', () => {
  const all = grown();
  const [long, short] = all.library.fasen;
  const lessen = all.library.lessen.map((les, index) =>
    long === undefined || short === undefined ? les : { ...les, fase: (index % 3 === 0 ? short : long).slug },
  );
  const data = withLibrary(all, { ...all.library, lessen });
  const html = lessenPage.render({ siteData: data, part: WHOLE_SITE });
  assert.equal([...html.matchAll(/<article/g)].length, 24);
  // A page of a step holds as many as a list does.
  assert.ok(html.includes(`href="/fasen/${long?.slug}/lessen/" class="nl-link">Alle 86 lessen`));
  assert.ok(html.includes(`href="/fasen/${short?.slug}/#lessen" class="nl-link">Alle 44 lessen`));
});

test('a long comparison of a theme is spread over pages, and the first one leads to every group', () => {
  const data = grown();
  const thema = data.library.themas.find(({ slug }) => data.relations.aanpakken.thema.of(slug).length === COUNT);
  const start = `/vergelijken/${thema?.slug}/`;
  const pages = [...pagesBelow(start, comparisonPages, data).values()].map((render) => render());
  assert.equal(pages.length, 3);
  const groupsOn = (html: string) => [...html.matchAll(/<h2 id="(aanpak-[^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(
    pages.map((html) => groupsOn(html).length),
    [2, 2, 2],
  );
  const led = [...(pages[0] ?? '').matchAll(/<li><a href="([^"]+)#(aanpak-[^"]+)"/g)].map(([, to, id]) => [to, id]);
  assert.deepEqual(
    led,
    pages.flatMap((html, index) =>
      groupsOn(html).map((id) => [index === 0 ? start : `${start}pagina/${index + 1}/`, id]),
    ),
  );
  assert.match(pages[0] ?? '', /24 van de 130 aanpakken, van klein naar groot/);
  assert.match(pages[1] ?? '', /Bladzijde 2 van 3, van 24 van de 130 aanpakken\./);
  assert.match(pages[1] ?? '', /aria-current="page">Bladzijde 2</);
  assert.ok(!(pages[1] ?? '').includes('Elke aanpak in één regel'));
});

test('a short list is one page, without ways to others', () => {
  const pages = pagesBelow('/aanpakken/', aanpakkenPages, smallSite());
  assert.deepEqual([...pages.keys()], ['/aanpakken/index.html']);
  const html = pages.get('/aanpakken/index.html')?.() ?? '';
  assert.ok(!html.includes('Bladzijden'));
  assert.ok(html.includes('data-ordenen'));
});
