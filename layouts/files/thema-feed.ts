import { addressOf } from '../../scripts/content/addresses/addresses.js';
import { defineItemFiles } from '../define-page.js';
import { atomFeed } from '../feeds/atom-feed.js';
import { aanpakItem, absolute, lesItem, toolItem, vraagItem } from '../feeds/feed-items.js';

/** What is new about a theme, for feed readers. */
export default defineItemFiles({
  of: 'themas',
  address: ({ slug }) => `${addressOf('thema', slug)}feed.xml`,
  render: ({ slug, naam }, data) => {
    const { relations, library } = data;
    return atomFeed({
      self: absolute(data, `${addressOf('thema', slug)}feed.xml`),
      page: absolute(data, addressOf('thema', slug)),
      title: `${naam} – ${library.site.naam}`,
      author: library.site.uitgever,
      items: [
        ...relations.aanpakken.thema.of(slug).map((aanpak) => aanpakItem(aanpak, data)),
        ...relations.lessen.thema.of(slug).map((les) => lesItem(les, data)),
        ...relations.tools.thema.of(slug).map((tool) => toolItem(tool, data)),
        ...relations.vragen.thema.of(slug).map((vraag) => vraagItem(vraag, data)),
      ],
    });
  },
});
