import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { TextEnv } from '../scripts/content/markdown/text-env.js';
import type { SiteData } from '../scripts/content/site-data.js';
import { withPage } from './page-context.js';

/** What a page may say about its texts; most pages have no sources, and files of their own. */
export type TextSettings = Partial<Pick<TextEnv, 'sourcesAt' | 'entryAddress'>>;

/** Turns the components of one page into its HTML. */
export const renderPage = (data: SiteData, address: string, settings: TextSettings, content: VNode): string => {
  const env: TextEnv = {
    basePath: data.basePath,
    sourcesAt: settings.sourcesAt ?? null,
    entryAddress: settings.entryAddress ?? address,
    isPublished: (path) => data.addresses.has(path),
    picture: (path) => data.pictures.get(path) ?? null,
    deadLinks: data.deadLinks,
    terms: data.terms,
    hasAnchors: false,
    seenTerms: new Set(),
  };
  return `<!DOCTYPE html>\n${withPage({ data, address, env }, () => renderToString(content))}`;
};
