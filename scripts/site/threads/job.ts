import type { BundledScripts } from '../../content/site-data.js';
import type { KnownPages } from '../known-pages/known-pages.js';
import type { RenderJob } from '../rendering/render-part.js';

/** What a thread can be asked for, and what it answers. */
export interface Jobs {
  readonly render: { readonly ask: RenderJob; readonly answer: KnownPages };
  readonly scripts: { readonly ask: { readonly output: string }; readonly answer: BundledScripts };
}

export type JobKind = keyof Jobs;

export type Job = { [Kind in JobKind]: { readonly kind: Kind; readonly ask: Jobs[Kind]['ask'] } }[JobKind];
