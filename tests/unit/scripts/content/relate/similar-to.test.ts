import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Aanpak, Library } from '../../../../../scripts/content/library.js';
import { relate } from '../../../../../scripts/content/relate/relations.js';
import { similarTo } from '../../../../../scripts/content/relate/similar-to.js';
import { smallSite } from '../../../layouts/small-site.js';

const { library } = smallSite();
const [example] = library.aanpakken;
assert.ok(example);

const aanpak = (slug: string, differs: Partial<Aanpak>): Aanpak => ({ ...example, slug, regio: undefined, ...differs });

const [place] = library.gemeenten;
assert.ok(place);
const gemeenten: Library['gemeenten'] = ['een', 'twee', 'drie', 'vier'].map((slug) => ({
  ...place,
  slug,
  grootte: slug === 'vier' ? 'vanaf-250000' : '10000-20000',
}));

/** The slugs of what is most like the first of these. */
const likeFirst = (...aanpakken: readonly Aanpak[]): string[] => {
  const own = { ...library, gemeenten, aanpakken: [...aanpakken] };
  const [first] = aanpakken;
  return first === undefined ? [] : similarTo(first, own, relate(own), 3).map(({ slug }) => slug);
};

test('what shares more themes stands higher than what is of the same size', () => {
  const found = likeFirst(
    aanpak('eerste', { themas: ['schulden', 'jeugd'], gemeenten: ['een'] }),
    aanpak('zelfde-grootte', { themas: ['schulden'], gemeenten: ['twee'] }),
    aanpak('zelfde-themas', { themas: ['jeugd', 'schulden'], gemeenten: ['vier'] }),
  );
  assert.deepEqual(found, ['zelfde-themas', 'zelfde-grootte']);
});

test('several municipalities of one size count as one size', () => {
  const found = likeFirst(
    aanpak('eerste', { themas: ['schulden', 'jeugd'], gemeenten: ['een', 'twee', 'drie'] }),
    aanpak('even-klein', { themas: ['schulden'], gemeenten: ['een'] }),
    aanpak('zelfde-themas', { themas: ['schulden', 'jeugd'], gemeenten: ['vier'] }),
  );
  assert.deepEqual(found, ['zelfde-themas', 'even-klein']);
});

test('what shares no theme is not like it', () => {
  const found = likeFirst(
    aanpak('eerste', { themas: ['schulden'], gemeenten: ['een'] }),
    aanpak('anders', { themas: ['wonen'], gemeenten: ['een'] }),
  );
  assert.deepEqual(found, []);
});
