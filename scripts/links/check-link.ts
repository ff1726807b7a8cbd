import type { Answer, Ask } from './ask/ask.js';

/** `unsure`: the site answered, but not to us, or was not asked; a reader may have more luck. */
export type Outcome = 'works' | 'fails' | 'unsure';

/** Everything of the world that a check needs. */
export interface World {
  readonly ask: Ask;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
}

const MAX_REDIRECTS = 5;
const TRIES = 3;
const FIRST_PAUSE = 5_000;
/** Nobody is waited for longer than this; there is a next time. */
const LONGEST_PAUSE = 120_000;

const NOBODY_THERE = new Set(['ENOTFOUND', 'ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ETIMEDOUT', 'ABORT_ERR']);

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null;

const isRedirect = ({ status, location }: Answer): boolean => status >= 300 && status < 400 && location !== null;
const isBusy = ({ status }: Answer): boolean => status === 429 || status >= 500;

/** HEAD costs a site least; not every site knows it, and some answer it wrongly. */
const headOrGet = async ({ ask }: World, url: URL): Promise<Answer> => {
  const head = await ask(url, 'HEAD').catch((error: unknown) => {
    if (codeOf(error) === 'ECONNRESET') return null;
    throw error;
  });
  const settled = head !== null && (head.status < 400 || head.status === 429);
  return settled ? head : ask(url, 'GET');
};

const waitFor = (retryAfter: string | null, attempt: number, now: number): number => {
  if (retryAfter === null) return FIRST_PAUSE * 2 ** attempt;
  const seconds = Number(retryAfter);
  return Number.isNaN(seconds) ? Math.max(0, Date.parse(retryAfter) - now) : seconds * 1_000;
};

/** Asks again when a site is busy, when it says it will not be. */
const askPatiently = async (world: World, url: URL): Promise<Answer> => {
  for (let attempt = 0; ; attempt++) {
    const answer = await headOrGet(world, url);
    const wait = waitFor(answer.retryAfter, attempt, world.now());
    if (!isBusy(answer) || attempt === TRIES - 1 || !(wait <= LONGEST_PAUSE)) return answer;
    await world.pause(wait);
  }
};

const judge = ({ status }: Answer): Outcome => {
  if (status >= 200 && status < 300) return 'works';
  return status === 404 || status === 410 || status >= 500 ? 'fails' : 'unsure';
};

const follow = async (world: World, start: URL): Promise<Outcome> => {
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const answer = await askPatiently(world, url);
    if (!isRedirect(answer)) return judge(answer);
    url = new URL(answer.location ?? '', url);
  }
  return 'fails';
};

/** Whether an address leads a reader somewhere, asked as politely as can be. */
export const checkLink = async (world: World, address: string): Promise<Outcome> => {
  try {
    return await follow(world, new URL(address));
  } catch (error) {
    return NOBODY_THERE.has(String(codeOf(error))) ? 'fails' : 'unsure';
  }
};
