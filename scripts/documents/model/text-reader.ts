import { engine } from '../../content/markdown/engine.js';
import type { TextEnv } from '../../content/markdown/text-env.js';
import type { SiteData } from '../../content/site-data.js';
import type { Block, Inline } from './blocks.js';
import { readBlocks } from './read-blocks.js';
import { readInline } from './read-inline.js';

/** Reads the texts of one entry for a document. */
export interface TextReader {
  readonly block: (markdown: string, below?: number) => Block[];
  readonly inline: (markdown: string) => Inline[];
}

export type DocumentData = Omit<SiteData, 'downloads' | 'sharePictures'>;

/** Links lead to the site from anywhere; to pages that are not published they are left out, as on the page. */
export const createTextReader = (
  { siteUrl, basePath, addresses, pictures, deadLinks }: DocumentData,
  entryAddress: string,
): TextReader => {
  const env: TextEnv = {
    basePath: siteUrl + basePath,
    sourcesAt: null,
    entryAddress,
    isPublished: (address) => addresses.has(address),
    picture: (address) => pictures.get(address) ?? null,
    deadLinks,
    terms: null,
    hasAnchors: false,
    seenTerms: new Set(),
  };
  return {
    block: (markdown, below = 0) => readBlocks(engine.parse(markdown, env), below),
    inline: (markdown) => readInline(engine.parseInline(markdown, env)[0]?.children ?? null),
  };
};
