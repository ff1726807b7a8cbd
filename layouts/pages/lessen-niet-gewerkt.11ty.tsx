import { listAddress } from '../../scripts/content/addresses/addresses.js';
import { formatCount } from '../../scripts/content/format.js';
import { LesCard } from '../components/cards/LesCard.js';
import { RelatedSection } from '../components/lists/RelatedSection.js';
import { Layout } from '../components/shell/Layout.js';
import { definePage } from '../define-page.js';

export default definePage('/lessen/wat-niet-werkte/', ({ library }) => {
  const failed = library.lessen.filter(({ uitkomst }) => uitkomst === 'werkte-niet');
  const mixed = library.lessen.filter(({ uitkomst }) => uitkomst === 'gemengd');
  return (
    <Layout
      title="Wat niet werkte"
      description="Lessen over wat niet of maar deels werkte."
      crumbs={[{ title: 'Lessen', to: listAddress('les') }]}
    >
      <header class="titelblok">
        <h1 class="nl-heading nl-heading--level-1">Wat niet werkte</h1>
        <p class="inleiding">
          {formatCount(failed.length + mixed.length, 'les', 'lessen')} over wat niet of maar deels werkte. Zo hoef je
          het niet zelf te ontdekken.
        </p>
      </header>
      {failed.length + mixed.length === 0 && <p class="niet-gevonden">Hier staat nog niets bij.</p>}
      <RelatedSection
        id="niet"
        title="Dit werkte niet"
        items={failed}
        card={(les) => <LesCard key={les.slug} les={les} />}
      />
      <RelatedSection
        id="deels"
        title="Dit werkte deels"
        items={mixed}
        card={(les) => <LesCard key={les.slug} les={les} />}
      />
    </Layout>
  );
});
