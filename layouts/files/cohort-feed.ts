import { addressOf } from '../../scripts/content/addresses/addresses.js';
import { defineItemFiles } from '../define-page.js';
import { atomFeed } from '../feeds/atom-feed.js';
import { aanpakItem, absolute, lesItem, sessieItem } from '../feeds/feed-items.js';

/** What is new about a cohort, for feed readers. */
export default defineItemFiles({
  of: 'cohorten',
  address: ({ slug }) => `${addressOf('cohort', slug)}feed.xml`,
  render: ({ slug, titel }, data) => {
    const { relations, library } = data;
    const aanpakken = relations.aanpakken.cohort.of(slug);
    return atomFeed({
      self: absolute(data, `${addressOf('cohort', slug)}feed.xml`),
      page: absolute(data, addressOf('cohort', slug)),
      title: `${titel} – ${library.site.naam}`,
      author: library.site.uitgever,
      items: [
        ...relations.sessies.cohort.of(slug).map((sessie) => sessieItem(sessie, data)),
        ...aanpakken.map((aanpak) => aanpakItem(aanpak, data)),
        ...aanpakken.flatMap((aanpak) => relations.lessen.aanpak.of(aanpak.slug)).map((les) => lesItem(les, data)),
      ],
    });
  },
});
