import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { deadLinkWords } from '../links/dead-link-words.js';
import { isTextEnv, type TextEnv } from './text-env.js';

const ALLOWED = /^(https?:\/\/(?![^/]*@)|mailto:|#|\/(?!\/)|[a-z0-9][a-z0-9-]*\.[a-z0-9]+$)/i;
const ON_SITE = /^\/(?!\/)/;
const ABSOLUTE = /^[a-z]+:/i;

/** http(s) without a user name, mailto, an anchor, a page of this site, or a file beside the entry. */
export const allowedLink = (href: string): boolean => ALLOWED.test(href) && !/[\s\p{Cc}]/u.test(href);

const attribute = (token: Token, name: string) => String(token.attrGet(name) ?? '');

const toAddress = (href: string, env: TextEnv): string => {
  if (ON_SITE.test(href)) return env.basePath + href.slice(1);
  if (href.startsWith('#') || ABSOLUTE.test(href)) return href;
  return env.basePath + env.entryAddress.slice(1) + href;
};

const pointElsewhere = (link: Token, env: TextEnv) => {
  const href = attribute(link, 'href');
  link.attrSet('href', toAddress(href, env));
  if (/^https?:/i.test(href)) link.attrSet('rel', 'external noopener');
};

const leadsNowhere = (href: string, env: TextEnv) =>
  ON_SITE.test(href) && !env.isPublished(href.split(/[?#]/)[0] ?? '');

/** Words behind a link that is dead; the saved version is a link of its own. */
const noteOf = (href: string, env: TextEnv, state: StateCore): Token[] => {
  const link = env.deadLinks.get(href);
  if (link === undefined) return [];
  const { aside, saved } = deadLinkWords(link);
  const text = (content: string) => Object.assign(new state.Token('text', '', 0), { content });
  if (link.archief === undefined || saved === null) return [text(` (${aside})`)];
  const open = new state.Token('link_open', 'a', 1);
  open.attrSet('href', link.archief.adres);
  open.attrSet('rel', 'external noopener');
  return [text(` (${aside}; `), open, text(saved), new state.Token('link_close', 'a', -1), text(')')];
};

/** Puts the base path before addresses on this site; a link to a page that is not published keeps only its text. */
export const links = (md: MarkdownIt): void => {
  md.core.ruler.push('site_links', (state) => {
    const env: unknown = state.env;
    if (!isTextEnv(env)) return;
    for (const block of state.tokens) {
      // Markdown has no link in a link.
      let href = '';
      block.children = (block.children ?? []).flatMap((token) => {
        if (token.type === 'link_open') href = attribute(token, 'href');
        if (token.type === 'link_open' && !leadsNowhere(href, env)) pointElsewhere(token, env);
        if (token.type === 'image') token.attrSet('src', toAddress(attribute(token, 'src'), env));
        if (token.type === 'link_open' || token.type === 'link_close') {
          if (leadsNowhere(href, env)) return [];
          return token.type === 'link_close' ? [token, ...noteOf(href, env, state)] : [token];
        }
        return [token];
      });
    }
  });
};
