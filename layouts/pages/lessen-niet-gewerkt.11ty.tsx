import { listAddress } from '../../scripts/content/addresses/addresses.js';
import { formatCount } from '../../scripts/content/format.js';
import { failedLessen } from '../../scripts/content/lists/failed-lessen.js';
import { onPage } from '../../scripts/content/lists/list-size.js';
import { LesCard } from '../components/cards/LesCard.js';
import { ListLayout } from '../components/lists/ListLayout.js';
import { ListPlace } from '../components/lists/ListPlace.js';
import { RelatedSection } from '../components/lists/RelatedSection.js';
import { defineListPages } from '../define-list-pages.js';

export default defineListPages(['niet-gewerkt'], (page, { library }) => {
  const all = failedLessen(library);
  const shown = onPage(all, page.number);
  const total = formatCount(all.length, 'les', 'lessen');
  return (
    <ListLayout
      title="Wat niet werkte"
      description="Lessen over wat niet of maar deels werkte."
      crumbs={[{ title: 'Lessen', to: listAddress('les') }]}
      page={page}
    >
      <header class="titelblok">
        <h1 class="nl-heading nl-heading--level-1">Wat niet werkte</h1>
        <p class="inleiding">{total} over wat niet of maar deels werkte. Zo hoef je het niet zelf te ontdekken.</p>
      </header>
      {all.length === 0 && <p class="niet-gevonden">Hier staat nog niets bij.</p>}
      <ListPlace page={page} total={total} search="/zoeken/?soort=les&uitkomst=werkte-niet&uitkomst=gemengd" />
      <RelatedSection
        id="niet"
        title="Dit werkte niet"
        items={shown.filter(({ uitkomst }) => uitkomst === 'werkte-niet')}
        card={(les) => <LesCard key={les.slug} les={les} />}
      />
      <RelatedSection
        id="deels"
        title="Dit werkte deels"
        items={shown.filter(({ uitkomst }) => uitkomst === 'gemengd')}
        card={(les) => <LesCard key={les.slug} les={les} />}
      />
    </ListLayout>
  );
});
