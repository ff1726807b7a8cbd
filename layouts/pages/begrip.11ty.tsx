import type { Begrip } from '../../schemas/registers/begrip.js';
import { addressOf, listAddress } from '../../scripts/content/addresses/addresses.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { AanpakCard } from '../components/cards/AanpakCard.js';
import { LesCard } from '../components/cards/LesCard.js';
import { ToolCard } from '../components/cards/ToolCard.js';
import { RelatedSection } from '../components/lists/RelatedSection.js';
import { Layout } from '../components/shell/Layout.js';
import { Link } from '../components/text/Link.js';
import { Text } from '../components/text/Text.js';
import { defineItemPages } from '../define-page.js';
import { definedTermOf } from '../linked-data/defined-term-of.js';

const Terms = ({ name, terms }: { readonly name: string; readonly terms: readonly Begrip[] }) =>
  terms.length === 0 ? null : (
    <div>
      <dt>{name}</dt>
      <dd>
        {terms.map(({ slug, term }, index) => (
          <>
            {index > 0 && ', '}
            <Link key={slug} to={addressOf('begrip', slug)}>
              {term}
            </Link>
          </>
        ))}
      </dd>
    </div>
  );

const Words = ({ name, words }: { readonly name: string; readonly words: readonly string[] }) =>
  words.length === 0 ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{words.join(', ')}</dd>
    </div>
  );

export default defineItemPages({
  of: 'begrippen',
  address: ({ slug }) => addressOf('begrip', slug),
  render: (begrip, data) => {
    const { library, relations } = data;
    const bySlug = (slugs: readonly string[]) => library.begrippen.filter(({ slug }) => slugs.includes(slug));
    const uses = relations.uses(begrip.slug);
    return (
      <Layout
        title={begrip.term.charAt(0).toUpperCase() + begrip.term.slice(1)}
        description={plainText(begrip.omschrijving)}
        crumbs={[{ title: 'Begrippen', to: listAddress('begrip') }]}
        source="begrippen.yaml"
        linkedData={definedTermOf(begrip, data)}
      >
        <header class="titelblok">
          <p class="kicker">Begrip</p>
          <h1 class="nl-heading nl-heading--level-1">{begrip.term.charAt(0).toUpperCase() + begrip.term.slice(1)}</h1>
          <p class="inleiding">
            <Text inline>{begrip.omschrijving}</Text>
          </p>
        </header>
        <dl class="feiten">
          <Words name="Ook geschreven als" words={begrip.woordvormen} />
          <Words name="Ander woord voor hetzelfde" words={begrip.synoniemen} />
          <Terms name="Hoort bij" terms={bySlug(begrip.ruimer)} />
          <Terms name="Daaronder vallen" terms={relations.begrippen.ruimer.of(begrip.slug)} />
          <Words name="Bijvoorbeeld" words={begrip.smaller} />
          <Terms name="Zie ook" terms={bySlug(begrip.verwant)} />
        </dl>
        <RelatedSection
          id="lessen"
          title="Lessen met dit woord"
          items={uses.lessen.slice(0, 6)}
          card={(les) => <LesCard key={les.slug} les={les} />}
        />
        <RelatedSection
          id="tools"
          title="Tools met dit woord"
          items={uses.tools.slice(0, 6)}
          card={(tool) => <ToolCard key={tool.slug} tool={tool} />}
        />
        <RelatedSection
          id="aanpakken"
          title="Aanpakken met dit woord"
          items={uses.aanpakken.slice(0, 6)}
          card={(aanpak) => <AanpakCard key={aanpak.slug} aanpak={aanpak} />}
        />
      </Layout>
    );
  },
});
