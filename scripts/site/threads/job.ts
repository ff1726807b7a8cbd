import type { BundledScripts } from '../../content/site-data.js';
import type { Files } from '../known-pages/known-pages.js';
import type { Plan, SiteJob } from '../rendering/site-maker.js';
import type { Shares } from './make-shares.js';

/** What was taken over of an earlier site, and the shares in which the rest is made. */
export type Begun = Omit<Plan, 'left'> & { readonly shares: Shares };

/** Where an earlier site is, what is kept of it, and where the next one is made. */
export interface Earlier {
  readonly site: string;
  readonly notes: Uint8Array | null;
  readonly output: string;
}

/** What a thread can be asked for, and what it answers. */
export interface Jobs {
  readonly scripts: { readonly ask: { readonly output: string }; readonly answer: BundledScripts };
  /** Links what is there of an earlier site, tells whether there was one, and reads the templates before they are needed. */
  readonly getReady: {
    readonly ask: { readonly earlier: Earlier; readonly folders: SiteJob['folders'] };
    readonly answer: boolean;
  };
  /** Prepares a site, keeps what it can of what was linked, divides the rest into shares, and begins to make these. */
  readonly begin: { readonly ask: SiteJob; readonly answer: Begun };
  /** Asks for what was begun. */
  readonly finish: { readonly ask: Readonly<Record<string, never>>; readonly answer: Files };
  /** Prepares a site that another thread begins. */
  readonly prepare: { readonly ask: SiteJob; readonly answer: null };
  /** Makes what it can of the site that was prepared. */
  readonly make: { readonly ask: Shares; readonly answer: Files };
}

export type JobKind = keyof Jobs;

/** What a thread tells when it did what it was asked for. */
export interface Answered<Kind extends JobKind> {
  readonly kind: Kind;
  readonly answer: Jobs[Kind]['answer'];
}

export type Job = { [Kind in JobKind]: { readonly kind: Kind; readonly ask: Jobs[Kind]['ask'] } }[JobKind];
