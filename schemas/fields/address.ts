import { z } from 'zod';

const isWebAddress = (text: string) => {
  const url = /\s/.test(text) ? null : tryUrl(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
};

const tryUrl = (text: string) => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};

/** An absolute http(s) address without a user name in it. */
export const webAddress = () =>
  z
    .string()
    .max(2_000)
    .refine(isWebAddress, { params: { code: 'bad-address' } });

/** An address on this site, starting with one slash: `/tools/`. */
export const sitePath = () =>
  z
    .string()
    .max(200)
    .regex(/^\/(?!\/)[\w\-./?=&#%]*$/);
