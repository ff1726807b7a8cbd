import type { BundledScripts } from '../../content/site-data.js';
import type { EarlierSite } from '../known-pages/keep-pages.js';
import type { KnownPages } from '../known-pages/known-pages.js';
import type { Part } from '../rendering/part-of.js';
import type { Plan, SiteJob } from '../rendering/site-maker.js';

type Files = KnownPages['files'];

/** What was taken over of an earlier site, and what other threads are to make: one share for each, or none at all. */
export type Begun = Omit<Plan, 'left'> & { readonly shares: readonly ReadonlySet<string>[] };

/** What a thread makes: one part of everything, or what is named. */
export type Share = Part | ReadonlySet<string>;

/** What a thread can be asked for, and what it answers. */
export interface Jobs {
  readonly scripts: { readonly ask: { readonly output: string }; readonly answer: BundledScripts };
  /** Plans the site for this many threads, and begins with the share of this one. */
  readonly begin: {
    readonly ask: SiteJob & { readonly earlier: EarlierSite | null; readonly threads: number };
    readonly answer: Begun;
  };
  /** Asks for what was begun. */
  readonly finish: { readonly ask: Readonly<Record<string, never>>; readonly answer: Files };
  readonly make: { readonly ask: SiteJob & { readonly share: Share }; readonly answer: Files };
}

export type JobKind = keyof Jobs;

export type Job = { [Kind in JobKind]: { readonly kind: Kind; readonly ask: Jobs[Kind]['ask'] } }[JobKind];
