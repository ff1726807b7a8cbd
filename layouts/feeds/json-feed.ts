import { atNoon, type Feed } from './atom-feed.js';
import { newest } from './newest.js';

/** The same feed as JSON, newest first. https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed = ({ self, page, title, author, items }: Feed): string => {
  const content = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    language: 'nl',
    authors: [{ name: author }],
    items: newest(items).map(({ address, title: name, summary, published, updated }) => ({
      id: address,
      url: address,
      title: name,
      content_text: summary(),
      date_published: atNoon(published),
      date_modified: atNoon(updated),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
};
