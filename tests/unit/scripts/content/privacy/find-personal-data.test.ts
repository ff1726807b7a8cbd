import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNameFinder } from '../../../../../scripts/content/privacy/detect/name.js';
import { findPersonalData } from '../../../../../scripts/content/privacy/find-personal-data.js';
import { maskPersonalData } from '../../../../../scripts/content/privacy/mask.js';

const findNames = createNameFinder({
  publicRoles: ['burgemeester', 'wethouder', 'staatssecretaris'],
  allowed: ['Daan de Bruijn'],
  noPeople: ['Den Haag', 'Amsterdam', 'Zaanstad', 'Sint Anthonis'],
});
const find = (text: string) => findPersonalData(text, findNames);
const kinds = (text: string) => find(text).map(({ kind, severity }) => `${kind}/${severity}`);

// 111222333 and 123456782 pass the 11-test and belong to nobody.
const ERRORS: readonly (readonly [kind: string, text: string])[] = [
  ['bsn', 'Haar BSN is 123456782.'],
  ['bsn', 'Het nummer 123456782 staat in het systeem.'],
  ['bsn', 'burgerservicenummer: 1234.56.782'],
  ['bsn', 'BSN 123 456 782'],
  ['bsn', 'BSN 1-2-3-4-5-6-7-8-2'],
  ['bsn', 'bsn: 123&#52;56782'],
  ['bsn', 'bsn: 123**456**782'],
  ['bsn', 'bsn: １２３４５６７８２'],
  ['bsn', 'bsn: 123\u00ad456\u200d782'],
  ['bsn', 'bsn: "12345\\u0036782"'],
  ['bsn', 'https://zaak.example/?bsn=%31%32%33456782'],
  ['bsn', '# sofinummer 123456782'],
  ['bsn', 'bsn: 12&NBSP;34&#X35;6<B>782</B>'],
  ['email', 'Mail naar piet[APENſTAARTJE]voorbeeld{PUNT}nl'],
  ['bsn', '<!-- 123456782 -->'],
  ['bsn', '![Formulier met 123456782](a.png)'],
  ['bsn', 'Het KvK-nummer is 12345678. Haar BSN: 111222333'],
  ['iban', 'Stort op NL91 ABNA 0417 1643 00.'],
  ['iban', 'nl91abna0417164300'],
  ['telefoon', 'Bel 06-12345678.'],
  ['telefoon', '+31 6 12 34 56 78'],
  ['telefoon', '(06) 1234 5678'],
  ['telefoon', '0031612345678'],
  ['telefoon', 'Haar nummer thuis is 020-1234567.'],
  ['email', 'jan.jansen@gemeente.example'],
  ['email', '[mail](mailto:sanne1985@gmail.com)'],
  ['email', 'm.devries@zaanstad.example'],
  ['email', 'petra [at] hotmail [punt] com'],
  ['adres', 'Zij woont op de Kerkstraat 12.'],
  ['adres', 'Mevrouw X., Lange Dreef 5a, 1234 AB Zaandam'],
  ['adres', 'Dorpsstraat 1, 1234AB'],
  ['geboortedatum', 'geboren op 3 maart 1985 in Epe'],
  ['geboortedatum', 'geb. 03-03-1985'],
  ['geboortedatum', 'Geboortedatum: 1985-03-03'],
  ['kenteken', 'De auto met kenteken 12-ABC-3.'],
  ['document', 'Paspoort NX1A2B3C4 is gestolen.'],
  ['naam', 'Volgens Piet Bakker gaat het goed.'],
  ['naam', 'Fatima el Amrani vertelt.'],
  ['naam', 'Mevrouw J. de Vries kwam langs.'],
  ['naam', 'Beste Jan Willem van Dijk,'],
  ['naam', '- { naam: Kees Visser, rol: bewoner }'],
];

for (const [kind, text] of ERRORS)
  test(`an error: ${kind} in ${JSON.stringify(text)}`, () => {
    assert.ok(kinds(text).includes(`${kind}/error`), kinds(text).join());
  });

const FINE: readonly string[] = [
  'KvK-nummer 12345678, vestigingsnummer 123456782012.',
  'RSIN 001855013 van de gemeente.',
  'OIN 00000001001855013000',
  'GM0344, WK034401, BU03440101 en tabel 84286NED.',
  'BAG-nummeraanduiding 0344200000123456',
  'ISBN 978-90-12-34567-2 en ISSN 1234-5679, doi 10.1000/123456782',
  'BWBR0015703 en CVDR123456782 en ECLI:NL:CRVB:2019:1234',
  'Kamerstuk 35 334, nr. 123456782',
  'Het kost 111.222.333 euro.',
  'De begroting is € 123456782.',
  'dossier 123456782 en zaaknummer 111222333',
  'Van 2019 tot 2023, in 2020 2021 en 2022.',
  'Bel 14 030, 0800-1234567, 088 123 45 67, 112 of 113.',
  'Bel de balie van de gemeente: 020-1234567.',
  'Mail info@gemeente.example of armoedebeleid@zaanstad.example.',
  'Stadhuis: Stadhuisplein 100, 1506 MZ Zaandam. Postbus 2000, 1500 GA Zaandam.',
  'Bezoekadres: Catharijnesingel 47, 3511 GC Utrecht',
  'Op 3 maart 1985 begon het project. Het idee werd geboren op 12 maart 2019.',
  'Wie geboren is in 1985, krijgt een brief.',
  'Wethouder Jan Hamming en burgemeester Femke Halsema openden de dag.',
  'Carola Schouten, staatssecretaris, was erbij.',
  'De Johan Cruijff Arena en de Anne Frank Stichting.',
  'Van Den Haag tot Sint Anthonis, en in Amsterdam.',
  'Daan de Bruijn begeleidt de lichting.',
  'In 1012 AB wonen 200 mensen. Sinds 2018 KM en 1000 EU.',
  'De Wmo 2015 en de Wet gemeentelijke schuldhulpverlening.',
  'https://nieuws.example/artikel/123456782/titel',
  'Versie 12-AB-34 van het formulier.',
];

for (const text of FINE)
  test(`nothing in ${JSON.stringify(text)}`, () => {
    assert.deepEqual(kinds(text), []);
  });

test('a place in a text with entities and marks is the place in that text', () => {
  const text = 'Eén &amp; twee **bel** 06-1234&#53;678 nu';
  const [found] = find(text);
  assert.equal(text.slice(found?.start, found?.end), '06-1234&#53;678');
});

test('a masked text holds nothing of what was found and is as long as it was', () => {
  const text = 'bsn 123456782, bel 06-12345678';
  const masked = maskPersonalData(text);
  assert.equal(masked.length, text.length);
  assert.doesNotMatch(masked, /\d{3}/);
});

test('a megabyte of near misses costs less than two seconds', () => {
  const start = performance.now();
  for (const piece of ['1 2 3-4.', 'Jan de van der ', 'a.b.c@', 'Kerk Straat 1 ', 'NL91 ABNA ', '((((06', '&#49;'])
    find(piece.repeat(1_000_000 / piece.length));
  assert.ok(performance.now() - start < 14_000, String(performance.now() - start));
});
