import type { MarkdownIt, Token } from 'markdown-it';
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

/** Puts the base path before addresses on this site; a link to a page that is not published keeps only its text. */
export const links = (md: MarkdownIt): void => {
  md.core.ruler.push('site_links', (state) => {
    const env: unknown = state.env;
    if (!isTextEnv(env)) return;
    for (const block of state.tokens) {
      const dropped: boolean[] = [];
      block.children = (block.children ?? []).filter((token) => {
        if (token.type === 'link_open') dropped.push(leadsNowhere(attribute(token, 'href'), env));
        if (token.type === 'link_open' && !dropped.at(-1)) pointElsewhere(token, env);
        if (token.type === 'image') token.attrSet('src', toAddress(attribute(token, 'src'), env));
        if (token.type === 'link_open') return !dropped.at(-1);
        return token.type !== 'link_close' || !dropped.pop();
      });
    }
  });
};
