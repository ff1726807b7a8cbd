import { formatCount } from '../../scripts/content/format.js';
import { ToolCard } from '../components/cards/ToolCard.js';
import { Cards } from '../components/lists/Cards.js';
import { ListHeader } from '../components/lists/ListHeader.js';
import { Layout } from '../components/shell/Layout.js';
import { definePage } from '../define-page.js';

export default definePage('/tools/', ({ library }) => (
  <Layout
    title="Tools"
    description={`${formatCount(library.tools.length, 'tool', 'tools')} om samen aan tafel te gebruiken.`}
    crumbs={[]}
  >
    <ListHeader title="Tools" intro="tools" />
    <Cards>
      {library.tools.map((tool) => (
        <ToolCard key={tool.slug} tool={tool} level={2} />
      ))}
    </Cards>
  </Layout>
));
