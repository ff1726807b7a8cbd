import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Link, linksSchema } from '../../../../schemas/registers/links.js';
import { deadLinks } from '../../../../scripts/content/links/dead-links.js';
import { parseRegister } from '../../../../scripts/content/read/parse-register.js';
import type { Outcome } from '../../../../scripts/links/check-link.js';
import { latestRegister } from '../../../../scripts/links/latest-register.js';
import { nextRegister } from '../../../../scripts/links/next-register.js';
import { writeRegister } from '../../../../scripts/links/write-register.js';
import { deadLinksProposal } from '../../../../scripts/review/dead-links-proposal.js';

const ADRES = 'https://voorbeeld.example/verslag';
const ARCHIEF = { adres: `https://web.archive.org/web/20240131000000/${ADRES}`, datum: '2024-01-31' };
const link = (more: Partial<Link> = {}): Link => ({
  adres: ADRES,
  sinds: '2026-11-02',
  laatst: '2026-11-09',
  dagen: 2,
  ...more,
});

const rounds = (...days: (readonly [day: string, outcome: Outcome])[]): readonly Link[] =>
  days.reduce<readonly Link[]>((links, [day, outcome]) => nextRegister(links, new Map([[ADRES, outcome]]), day), []);

test('a link is dead when it failed on three days in a row, not when it failed once', () => {
  const once = rounds(['2026-11-02', 'fails']);
  assert.deepEqual(once, [{ adres: ADRES, sinds: '2026-11-02', laatst: '2026-11-02', dagen: 1 }]);
  assert.equal(deadLinks(once).size, 0);
  const thrice = rounds(['2026-11-02', 'fails'], ['2026-11-09', 'fails'], ['2026-11-16', 'fails']);
  assert.deepEqual(deadLinks(thrice).get(ADRES), link({ laatst: '2026-11-16', dagen: 3 }));
});

test('trying again on one day counts once, being unsure counts for nothing, and working starts all over', () => {
  assert.equal(rounds(['2026-11-02', 'fails'], ['2026-11-02', 'fails'])[0]?.dagen, 1);
  assert.equal(rounds(['2026-11-02', 'fails'], ['2026-11-09', 'unsure'], ['2026-11-16', 'fails'])[0]?.dagen, 2);
  assert.deepEqual(rounds(['2026-11-02', 'fails'], ['2026-11-09', 'works']), []);
  assert.deepEqual(rounds(['2026-11-02', 'unsure']), []);
});

test('a link that no text has any more leaves the register', () => {
  assert.deepEqual(nextRegister([link()], new Map(), '2026-11-16'), []);
});

test('what is written is what is read again, whatever the address', () => {
  const links = [link({ adres: 'https://voorbeeld.example/a"b:#\\{x}', archief: ARCHIEF }), link()];
  for (const some of [links, []]) {
    const { lines, findings } = parseRegister('links.yaml', writeRegister(some), linksSchema);
    assert.deepEqual(findings, []);
    assert.deepEqual(lines, some);
  }
});

test('the count goes on from the branch, and a saved version that a person wrote down stays', () => {
  const [merged] = latestRegister([link({ archief: ARCHIEF })], [link({ laatst: '2026-11-16', dagen: 3 })]);
  assert.deepEqual(merged, link({ laatst: '2026-11-16', dagen: 3, archief: ARCHIEF }));
  assert.deepEqual(latestRegister([link()], [link({ laatst: '2026-11-02', dagen: 1 })]), [link()]);
});

test('the proposal names each dead link with its files, and an address can put no markup in it', () => {
  const { body } = deadLinksProposal(
    [link({ adres: 'https://x.example/`[klik](https://kwaad.example)', archief: ARCHIEF })],
    new Map([['https://x.example/`[klik](https://kwaad.example)', ['aanpakken/epe/index.md']]]),
  );
  assert.match(
    body,
    /- `https:\/\/x\.example\/ \[klik\]\(https:\/\/kwaad\.example\)` werkt niet sinds 2 november 2026\./,
  );
  assert.match(body, /Bewaarde versie van 31 januari 2024\. Staat in `content\/aanpakken\/epe\/index\.md`\./);
});
