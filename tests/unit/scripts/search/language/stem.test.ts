import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rootOf, stemOf } from '../../../../../scripts/search/language/stem.js';

const FAMILIES = [
  'raad raden',
  'wet wetten',
  'brief brieven',
  'huis huizen',
  'verslag verslagen',
  'sociaal sociale',
  'woord woorden',
  'advies adviezen',
  'gemeente gemeenten gemeentes',
  'deskundige deskundigen deskundig',
  'dakloos dakloze daklozen',
  'mogelijkheid mogelijkheden',
  'kind kinderen',
  'betalen betaalt betaald betaal',
  'werken werkt gewerkt werk',
  'vertellen vertelt verteld',
  'probleem problemen',
  'schrijven schreef geschreven',
  'meeschrijven meegeschreven',
  'bespreken bespraken besproken',
  'afspreken afgesproken',
  'betrekken betrokken betrekt',
  'uitnodigen uitgenodigd uitnodigt',
  'terugkoppelen teruggekoppeld',
  'opleiden opgeleid',
  'meedoen meegedaan',
  'inzetten ingezet',
  'onderzoeken onderzocht',
  'meebeslissen meebeslist',
];

for (const family of FAMILIES) {
  test(`inflections share a stem: ${family}`, () => {
    assert.equal(new Set(family.split(' ').map(stemOf)).size, 1, family.split(' ').map(stemOf).join(' '));
  });
}

test('words that only look alike keep stems of their own', () => {
  for (const [one, other] of [
    ['beleid', 'begeleiden'],
    ['wet', 'weten'],
    ['les', 'lezen'],
    ['gemeente', 'menen'],
    ['reden', 'rijden'],
    ['weken', 'wijken'],
    ['namen', 'nemen'],
    ['lijst', 'lezen'],
  ] as const)
    assert.notEqual(stemOf(one), stemOf(other));
});

test('words made from one root share it, though not their stem', () => {
  assert.equal(rootOf('vergoeding'), rootOf('vergoeden'));
  assert.notEqual(stemOf('vergoeding'), stemOf('vergoeden'));
  assert.equal(rootOf('eenzaamheid'), rootOf('eenzaam'));
});

test('words that are names within JavaScript have stems like any other', () => {
  assert.equal(stemOf('constructor'), 'constructor');
  assert.equal(stemOf('constructors'), stemOf('constructor'));
  assert.equal(stemOf('__proto__'), '__proto__');
});
