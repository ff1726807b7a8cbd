import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Link } from '../../../../../schemas/registers/links.js';
import { plainText } from '../../../../../scripts/content/markdown/plain-text.js';
import { renderBlock, renderInline } from '../../../../../scripts/content/markdown/render.js';
import { createTermMatcher } from '../../../../../scripts/content/markdown/term-matcher.js';
import type { TextEnv } from '../../../../../scripts/content/markdown/text-env.js';

const env = (change: Partial<TextEnv> = {}): TextEnv => ({
  basePath: '/x/',
  sourcesAt: '#',
  entryAddress: '/aanpakken/dorpen/',
  isPublished: (address) => address !== '/aanpakken/geheim/',
  deadLinks: new Map(),
  terms: null,
  picture: () => null,
  hasAnchors: false,
  seenTerms: new Set(),
  ...change,
});

const drempel = {
  slug: 'drempel',
  term: 'drempel',
  omschrijving: 'Een bult.',
  woordvormen: ['drempels'],
  synoniemen: [],
  ruimer: [],
  smaller: [],
  verwant: [],
  zoekwoorden: [],
};

test('a source mark becomes a link to its source, without a space before it', () => {
  const html = renderInline('Het werd stil [B1].', env());
  assert.match(html, /stil<sup[^>]*><a href="#bron-b1" aria-label="Bron B1">B1<\/a><\/sup>\./);
});

test('a source mark on the next line stands right behind the word before it too', () => {
  const html = renderInline('Het werd stil\n[B1]. En *leeg*\n[B2].', env());
  assert.match(html, /stil<sup/);
  assert.match(html, /leeg<\/em><sup/);
  assert.equal(plainText('Het werd *stil*\n[B1]. En leeg.'), 'Het werd stil. En leeg.');
});

for (const [title, text, after] of [
  ['before a colon', 'Er waren er drie [B1]: a, b en c.', ': a'],
  ['at the end of a line that introduces a list', 'Drie dingen [B1]:', ':'],
  ['before another mark', 'Stil [B1][B12].', '<sup'],
] as const)
  test(`a source mark ${title} becomes a link too`, () => {
    const html = renderInline(text, env());
    assert.ok(html.includes(`>B1</a></sup>${after}`), html);
    assert.doesNotMatch(html, /\[B/);
  });

test('the words of a link that look like a source mark stay the words of a link', () => {
  assert.match(renderInline('[B1](/over/)', env()), /<a href="\/x\/over\/">B1<\/a>/);
});

test('a source mark is dropped where there are no sources', () => {
  assert.equal(renderInline('Stil [B1].', env({ sourcesAt: null })), 'Stil.');
});

test('only the first mention of a term becomes a button, and none in a link or heading', () => {
  const html = renderBlock(
    '## Drempels\n\n[drempel](/over/) drempel en drempels',
    env({ terms: createTermMatcher([drempel]) }),
  );
  assert.equal(html.match(/<button/g)?.length, 1);
  assert.match(html, /<a href="\/x\/over\/">drempel<\/a> <button[^>]*>drempel<\/button> en drempels/);
});

test('a full stop stays with the term before it', () => {
  const html = renderInline('Er is een drempel. Meer niet.', env({ terms: createTermMatcher([drempel]) }));
  assert.match(html, /<span class="bijeen"><button[^>]*>drempel<\/button>\.<\/span> Meer niet\.$/);
});

test('so do marks of sources, and punctuation around them', () => {
  const terms = createTermMatcher([drempel]);
  assert.match(
    renderInline('Er is een drempel [B1] [B2]. Meer niet.', env({ terms })),
    /<span class="bijeen"><button[^>]*>drempel<\/button><sup.*?<\/sup><sup.*?<\/sup>\.<\/span> Meer niet\.$/,
  );
  assert.match(
    renderInline('Een drempel, [B1] of niet', env({ terms })),
    /<span class="bijeen"><button[^>]*>drempel<\/button>,<sup.*?<\/sup><\/span> of niet$/,
  );
});

test('each term of a text has what stands behind it, and a term with nothing behind it stands alone', () => {
  const loket = { ...drempel, slug: 'loket', term: 'loket', woordvormen: [] };
  const html = renderInline(
    'Een drempel (of loket [B1]) en *loket*',
    env({ terms: createTermMatcher([drempel, loket]) }),
  );
  assert.match(
    html,
    /drempel<\/button> \(of <span class="bijeen"><button[^>]*>loket<\/button><sup.*?<\/sup>\)<\/span> en/,
  );
  assert.equal(html.match(/bijeen/g)?.length, 1);
});

test('a link to a page that is not published keeps only its words', () => {
  assert.equal(renderInline('Zie [dit](/aanpakken/geheim/).', env()), 'Zie dit.');
});

test('a link with a question in it stays a link', () => {
  assert.match(renderInline('[zoek](/zoeken/?q=a)', env()), /href="\/x\/zoeken\/\?q=a"/);
});

test('a summary takes no words from a passage that rests on a consent, closed or cut off', () => {
  assert.equal(plainText('::: toestemming weg\nniet meer\n:::\n\nwel dit'), 'wel dit');
  assert.equal(plainText('::: toestemming weg\nniet meer'), '');
});

test('a link to another site says that it leaves', () => {
  assert.match(renderInline('[x](https://elders.example/)', env()), /rel="external noopener"/);
});

test('HTML, and links that run code, come out as text', () => {
  const html = renderBlock('<script>x</script> [a](javascript:x) [b](//elders) [c](https://u@elders.example/)', env());
  assert.doesNotMatch(html, /<script|href=/);
});

test('table cells carry their heading, and aligned columns a class instead of a style', () => {
  const html = renderBlock('| Straat | Auto |\n|---|--:|\n| Kerk | 12 |', env());
  assert.match(html, /<td data-kop="Auto" class="uitlijnen-right">12<\/td>/);
  assert.doesNotMatch(html, /style=/);
});

test('a dead link says so behind it, with the saved version when there is one', () => {
  const link = { adres: 'https://weg.example/', sinds: '2026-11-02', laatst: '2026-11-16', dagen: 3 };
  const archief = { adres: 'https://web.archive.org/web/20240131000000/https://weg.example/', datum: '2024-01-31' };
  const render = (dead: Link) =>
    renderInline('Zie [dit](https://weg.example/).', env({ deadLinks: new Map([[dead.adres, dead]]) }));
  assert.match(render(link), /dit<\/a> \(deze link werkt niet meer, gezien op 16 november 2026\)\./);
  assert.match(
    render({ ...link, archief }),
    /2026; <a href="https:\/\/web\.archive\.org\/[^"]*" rel="external noopener">bewaarde versie van 31 januari 2024<\/a>\)\./,
  );
  assert.doesNotMatch(render({ ...link, adres: 'https://anders.example/' }), /werkt niet/);
});
