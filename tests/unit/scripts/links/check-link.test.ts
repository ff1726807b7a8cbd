import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createAsk } from '../../../../scripts/links/ask/ask.js';
import { PUBLIC_WEB } from '../../../../scripts/links/ask/policy.js';
import { checkLink, type World } from '../../../../scripts/links/check-link.js';
import { checkLinks } from '../../../../scripts/links/check-links.js';
import { LOOPBACK, type SiteOnLoopback, siteOnLoopback } from './site-on-loopback.js';

let site: SiteOnLoopback;
let pauses: number[] = [];
const silence = { giveUp: () => {} };

before(async () => {
  site = await siteOnLoopback({
    '/bestaat': (response) => response.end('x'),
    '/verhuisd': (response) => response.writeHead(301, { location: '/bestaat' }).end(),
    '/verhuisd-naar-niets': (response) => response.writeHead(302, { location: '/weg' }).end(),
    '/rondje': (response) => response.writeHead(302, { location: '/rondje' }).end(),
    '/naar-binnen': (response, { headers }) =>
      response.writeHead(302, { location: `http://${headers.host?.replace('127.0.0.1', 'localhost')}/bestaat` }).end(),
    '/naar-bestand': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/voorgoed-weg': (response) => response.writeHead(410).end(),
    '/verboden': (response) => response.writeHead(403).end(),
    '/druk': (response, _request, visit) =>
      visit === 1 ? response.writeHead(429, { 'retry-after': '7' }).end() : response.end(),
    '/altijd-druk': (response) => response.writeHead(429, { 'retry-after': '1' }).end(),
    '/morgen-weer': (response) => response.writeHead(429, { 'retry-after': '86400' }).end(),
    '/stuk-en-weer-heel': (response, _request, visit) => response.writeHead(visit <= 2 ? 500 : 200).end(),
    '/stuk': (response) => response.writeHead(500).end(),
    '/zwijgt': () => silence.giveUp(),
    '/alleen-get': (response, { method }) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
    '/hangt-op-bij-head': (response, { method }) => (method === 'HEAD' ? response.destroy() : response.end()),
    '/kent-head-niet-goed': (response, { method }) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
    '/reusachtig': (response, { method }) => {
      response.writeHead(method === 'HEAD' ? 501 : 200);
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        response.once('drain', more);
      };
      if (method === 'HEAD') response.end();
      else more();
    },
  });
});
after(() => site.close());

const world = (policy = LOOPBACK): World => {
  const deadline = () => {
    const clock = new AbortController();
    silence.giveUp = () => clock.abort();
    return clock.signal;
  };
  return {
    ask: createAsk(policy, 'Linkcontrole (+https://netwerk.example)', deadline),
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
    },
    now: () => Date.parse('2026-11-24T12:00:00Z'),
  };
};

/** The outcome for a page, what was asked for, and how long was waited. */
const check = async (path: string, policy = LOOPBACK) => {
  pauses = [];
  site.asked.length = 0;
  const outcome = await checkLink(world(policy), `${site.address}${path}`);
  return { outcome, asked: [...site.asked], pauses };
};

test('a page that is there is asked for once, and only for its head', async () => {
  assert.deepEqual(await check('/bestaat'), { outcome: 'works', asked: ['HEAD /bestaat'], pauses: [] });
});

test('a page that moved works when the new place does', async () => {
  assert.equal((await check('/verhuisd')).outcome, 'works');
  assert.equal((await check('/verhuisd-naar-niets')).outcome, 'fails');
});

test('a page that leads to itself fails, and is not asked for without end', async () => {
  const { outcome, asked } = await check('/rondje');
  assert.equal(outcome, 'fails');
  assert.equal(asked.length, 6);
});

test('only what says that it is gone counts as gone: 404 and 410, not "you may not"', async () => {
  assert.equal((await check('/weg')).outcome, 'fails');
  assert.equal((await check('/voorgoed-weg')).outcome, 'fails');
  assert.equal((await check('/verboden')).outcome, 'unsure');
});

test('a site that is busy is left alone for as long as it asks, and never judged by it', async () => {
  assert.deepEqual(await check('/druk'), { outcome: 'works', asked: ['HEAD /druk', 'HEAD /druk'], pauses: [7_000] });
  assert.equal((await check('/altijd-druk')).outcome, 'unsure');
  assert.deepEqual(await check('/morgen-weer'), { outcome: 'unsure', asked: ['HEAD /morgen-weer'], pauses: [] });
});

test('a site that is broken for a moment is asked again, and at most three times', async () => {
  assert.deepEqual(await check('/stuk-en-weer-heel'), {
    outcome: 'works',
    asked: ['HEAD /stuk-en-weer-heel', 'GET /stuk-en-weer-heel', 'HEAD /stuk-en-weer-heel'],
    pauses: [5_000],
  });
  const { outcome, pauses: waited } = await check('/stuk');
  assert.equal(outcome, 'fails');
  assert.deepEqual(waited, [5_000, 10_000]);
});

test('a site that does not do HEAD is asked with GET', async () => {
  for (const path of ['/alleen-get', '/hangt-op-bij-head', '/kent-head-niet-goed'])
    assert.deepEqual(await check(path), { outcome: 'works', asked: [`HEAD ${path}`, `GET ${path}`], pauses: [] });
});

test('a page without end is not read, and a site that stays silent is given up', async () => {
  assert.equal((await check('/reusachtig')).outcome, 'works');
  assert.equal((await check('/zwijgt')).outcome, 'fails');
});

test('nobody on the port fails; what is not ours to ask is not asked', async () => {
  assert.equal(await checkLink(world(), 'http://127.0.0.1:1/'), 'fails');
  assert.deepEqual(await check('/bestaat', PUBLIC_WEB), { outcome: 'unsure', asked: [], pauses: [] });
});

test('a redirect into the network or to a file is not followed', async () => {
  const onlyByNumber = { ...LOOPBACK, allowsUrl: ({ hostname }: URL) => hostname === '127.0.0.1' };
  const stopped = { outcome: 'unsure', asked: ['HEAD /naar-binnen'], pauses: [] };
  assert.deepEqual(await check('/naar-binnen', onlyByNumber), stopped);
  assert.equal((await check('/naar-binnen')).outcome, 'works');
  assert.equal((await check('/naar-bestand')).outcome, 'unsure');
});

test('a name that turns out to be this machine is refused when connecting', async () => {
  const onlyByName = { ...PUBLIC_WEB, allowsUrl: LOOPBACK.allowsUrl };
  site.asked.length = 0;
  const address = site.address.replace('127.0.0.1', 'localhost');
  assert.equal(await checkLink(world(onlyByName), address), 'unsure');
  assert.deepEqual(site.asked, []);
  assert.equal(await checkLink(world(), `${address}/bestaat`), 'works');
});

test('one host is asked one thing at a time, with a rest in between', async () => {
  pauses = [];
  const outcomes = await checkLinks(world(), [`${site.address}/bestaat`, `${site.address}/weg`]);
  assert.deepEqual([...outcomes.values()], ['works', 'fails']);
  assert.deepEqual(pauses, [1_000]);
});
