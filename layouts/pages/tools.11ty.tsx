import { formatCount } from '../../scripts/content/format.js';
import { onPage } from '../../scripts/content/lists/list-size.js';
import { ToolCard } from '../components/cards/ToolCard.js';
import { Cards } from '../components/lists/Cards.js';
import { ListHeader } from '../components/lists/ListHeader.js';
import { ListLayout } from '../components/lists/ListLayout.js';
import { ListPlace } from '../components/lists/ListPlace.js';
import { defineListPages } from '../define-list-pages.js';

export default defineListPages(['tools'], (page, { library }) => {
  const total = formatCount(library.tools.length, 'tool', 'tools');
  return (
    <ListLayout title="Tools" description={`${total} om samen aan tafel te gebruiken.`} page={page}>
      <ListHeader title="Tools" intro="tools" />
      <ListPlace page={page} total={total} search="/zoeken/?soort=tool" />
      <Cards>
        {onPage(library.tools, page.number).map((tool) => (
          <ToolCard key={tool.slug} tool={tool} level={2} />
        ))}
      </Cards>
    </ListLayout>
  );
});
