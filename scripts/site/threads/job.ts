import type { BundledScripts } from '../../content/site-data.js';
import type { EarlierSite } from '../known-pages/keep-pages.js';
import type { KnownPages } from '../known-pages/known-pages.js';
import type { Plan, SiteJob } from '../rendering/site-maker.js';

/** What a thread can be asked for, and what it answers. A site is planned or opened before parts of it are made. */
export interface Jobs {
  readonly scripts: { readonly ask: { readonly output: string }; readonly answer: BundledScripts };
  readonly plan: { readonly ask: SiteJob & { readonly earlier: EarlierSite | null }; readonly answer: Plan };
  readonly open: { readonly ask: SiteJob; readonly answer: null };
  readonly make: { readonly ask: { readonly wanted: ReadonlySet<string> }; readonly answer: KnownPages['files'] };
}

export type JobKind = keyof Jobs;

export type Job = { [Kind in JobKind]: { readonly kind: Kind; readonly ask: Jobs[Kind]['ask'] } }[JobKind];
