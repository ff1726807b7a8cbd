import { lookup } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Policy } from './policy.js';
import { Refused } from './refused.js';

/** What is read of an answer: never its body. */
export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly retryAfter: string | null;
}

export type Ask = (url: URL, method: 'HEAD' | 'GET') => Promise<Answer>;

/** Resolves names itself, so that the number that was looked at is the one that is connected to. */
const guarded =
  ({ allowsAddress }: Policy): LookupFunction =>
  (hostname, options, done) =>
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error !== null || first === undefined) return done(error ?? new Refused(), '', 0);
      if (!found.every(({ address }) => allowsAddress(address))) return done(new Refused(), '', 0);
      return options.all === true ? done(null, found) : done(null, first.address, first.family);
    });

/** Asks one address once. `deadline` says when to give up, as a site can also stay silent. */
export const createAsk =
  (policy: Policy, userAgent: string, deadline = () => AbortSignal.timeout(20_000)): Ask =>
  (url, method) =>
    new Promise((resolve, reject) => {
      if (!policy.allowsUrl(url)) return reject(new Refused());
      const headers = { 'User-Agent': userAgent, Accept: '*/*' };
      const options = { method, headers, agent: false, lookup: guarded(policy), signal: deadline() };
      const asked = (url.protocol === 'https:' ? requestSecure : requestPlain)(url, options, (response) => {
        const { statusCode: status = 0, headers: given } = response;
        resolve({ status, location: given.location ?? null, retryAfter: given['retry-after'] ?? null });
        response.destroy();
      });
      asked.on('error', reject).end();
    });
