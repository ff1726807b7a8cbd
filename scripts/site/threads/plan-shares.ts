import type { Plan, Share } from '../rendering/site-maker.js';
import type { TemplateKind } from '../rendering/templates.js';
import { sharesOf } from './shares-of.js';

/** Pages first, as these take longest. */
const KINDS: readonly TemplateKind[] = ['pages', 'files'];

/** Fewer of a kind are not worth taking. */
const LEAST: Readonly<Record<TemplateKind, number>> = { pages: 100, files: 1000 };

/** Divides what is left to be made over threads. */
export const planShares = (left: Plan['left'], threads: number): readonly Share[] =>
  KINDS.flatMap((kind) => sharesOf(left[kind], threads, LEAST[kind]).map((paths) => ({ kind, paths })));
