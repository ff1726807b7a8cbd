import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TextEnv } from '../scripts/content/markdown/text-env.js';
import type { SiteData } from '../scripts/content/site-data.js';

/** What the components of one page share. */
export interface PageContext {
  readonly data: SiteData;
  /** Address of the page, below the base path. */
  readonly address: string;
  readonly env: TextEnv;
}

const Context = createContext<PageContext | null>(null);

export const PageProvider = Context.Provider;

/** The page at hand; only to be asked while a page is rendered. */
export const usePage = (): PageContext => {
  const page = useContext(Context);
  if (page === null) throw new Error('usePage is only for components of a page');
  return page;
};
