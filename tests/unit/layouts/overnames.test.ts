import assert from 'node:assert/strict';
import { test } from 'node:test';
import aanpakPages from '../../../layouts/pages/aanpak.11ty.js';
import { relate } from '../../../scripts/content/relate/relations.js';
import { WHOLE_SITE } from '../../../scripts/site/rendering/site-part.js';
import { smallSite } from './small-site.js';

/** The page of an approach on which so many others build. */
const pageWith = (followers: number): string => {
  const small = smallSite();
  const [aanpak] = small.library.aanpakken;
  assert.ok(aanpak !== undefined);
  const overname = { aanpak: aanpak.slug, overgenomen: 'De telling.', aangepast: '-', weggelaten: '-', waarom: '-' };
  const others = Array.from({ length: followers }, (_, number) => ({
    ...aanpak,
    slug: `volger-${number}`,
    gebaseerd_op: [overname],
  }));
  const library = { ...small.library, aanpakken: [{ ...aanpak, gebaseerd_op: [] }, ...others] };
  const siteData = { ...small, library, relations: relate(library) };
  return aanpakPages.render({ item: aanpak, siteData, part: WHOLE_SITE });
};

const countOf = (html: string, what: RegExp) => [...html.matchAll(what)].length;

test('of many approaches that build on one its page draws the nearest and lists sixty', () => {
  const html = pageWith(71);
  assert.equal(countOf(html, /class="keten__ander"/g), 12);
  assert.equal(countOf(html, /Hierop bouwt voort:/g), 60);
  assert.match(html, /<p>En nog 11 aanpakken\.<\/p>/);
  assert.match(html, /<figcaption>De tekening toont alleen wat het dichtst bij deze aanpak staat\.<\/figcaption>/);
});

test('of a few all are drawn and listed', () => {
  const html = pageWith(3);
  assert.equal(countOf(html, /class="keten__ander"/g), 3);
  assert.equal(countOf(html, /Hierop bouwt voort:/g), 3);
  assert.doesNotMatch(html, /En nog|De tekening toont/);
});
