import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ByteCache } from '../cache/byte-cache.js';
import type { Download } from '../content/download.js';
import { FORMATS } from './model/take-away.js';
import { addressOfPlan, type Plan } from './plan.js';
import type { Made } from './plan-zips.js';

const make = async (plan: Plan): Promise<Uint8Array> => {
  try {
    return await plan.make();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`van ${plan.source} kon geen ${FORMATS[plan.format].name} worden gemaakt: ${why}`);
  }
};

/** From an earlier build when nothing changed, else made now. */
const bytesOf = async (plan: Plan, cache: ByteCache): Promise<Uint8Array> => {
  if (plan.key === null) return make(plan);
  const key = `${plan.format}\0${plan.key}`;
  const kept = cache.recall(key);
  if (kept !== null) return kept;
  const bytes = await make(plan);
  cache.keep(key, bytes);
  return bytes;
};

const write = (output: string, plan: Plan, bytes: Uint8Array): Download => {
  const address = addressOfPlan(plan);
  const target = join(output, address);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  const { name: format, mediaType } = FORMATS[plan.format];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    address,
    page: plan.page,
    title: plan.title,
    format,
    mediaType,
    size: bytes.length,
    date: plan.date,
    sha256,
    isAttachment: plan.isAttachment ?? false,
  };
};

/** Makes and writes files side by side, as far as who makes them does. */
export const makeAll = (plans: readonly Plan[], output: string, cache: ByteCache): Promise<Made[]> =>
  Promise.all(
    plans.map(async (plan) => {
      const bytes = await bytesOf(plan, cache);
      return { bytes, download: write(output, plan, bytes) };
    }),
  );
