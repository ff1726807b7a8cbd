import type { Les } from '../../../scripts/content/library.js';
import { usePage } from '../../page-context.js';
import { LesCard } from '../cards/LesCard.js';
import { Section } from '../text/Section.js';
import { Cards } from './Cards.js';

/** Lessons under the step they belong to, each step at an anchor of its own. */
export const LessenPerFase = ({ lessen }: { readonly lessen: readonly Les[] }) => {
  const { data } = usePage();
  if (lessen.length === 0) return null;
  const groups = data.library.fasen
    .map((fase) => ({ fase, own: lessen.filter((les) => les.fase === fase.slug) }))
    .filter(({ own }) => own.length > 0);
  return (
    <Section id="lessen" title="Lessen">
      {groups.map(({ fase, own }) => (
        <section key={fase.slug} class="lessen-fase" aria-labelledby={`lessen-${fase.slug}`}>
          <h3 id={`lessen-${fase.slug}`} class="nl-heading nl-heading--level-3">
            {fase.naam}
          </h3>
          <Cards>
            {own.map((les) => (
              <LesCard key={les.slug} les={les} level={4} />
            ))}
          </Cards>
        </section>
      ))}
    </Section>
  );
};
