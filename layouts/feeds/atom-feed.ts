import { escapeXml } from './escape-xml.js';
import { newest } from './newest.js';

export interface FeedItem {
  /** Absolute address. */
  readonly address: string;
  readonly title: string;
  /** Told when it is written: of a large collection most items are not. */
  readonly summary: () => string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly updated: string;
}

export interface Feed {
  /** Absolute addresses of the feed itself and of the page it is about. */
  readonly self: string;
  readonly page: string;
  readonly title: string;
  readonly author: string;
  /** Everything it is about; the newest of these are written. */
  readonly items: readonly FeedItem[];
}

/** A day as the moment that feeds ask for. */
export const atNoon = (day: string) => `${day}T12:00:00Z`;

const entry = ({ address, title, summary, published, updated }: FeedItem): string =>
  `<entry><id>${escapeXml(address)}</id><title>${escapeXml(title)}</title>` +
  `<link href="${escapeXml(address)}"/><published>${atNoon(published)}</published>` +
  `<updated>${atNoon(updated)}</updated><summary>${escapeXml(summary())}</summary></entry>`;

/** An Atom feed, newest first. https://www.rfc-editor.org/rfc/rfc4287 */
export const atomFeed = ({ self, page, title, author, items }: Feed): string => {
  const sorted = newest(items);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `<id>${escapeXml(self)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${atNoon(sorted[0]?.updated ?? '1970-01-01')}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...sorted.map(entry),
    '</feed>\n',
  ].join('\n');
};
