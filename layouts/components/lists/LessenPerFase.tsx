import type { Les } from '../../../scripts/content/library.js';
import { byFase } from '../../../scripts/content/lists/by-fase.js';
import { listPageAddress } from '../../../scripts/content/lists/list-pages.js';
import { FIRST_FEW, LIST_SIZE, pageOf } from '../../../scripts/content/lists/list-size.js';
import { usePage } from '../../page-context.js';
import { LesCard } from '../cards/LesCard.js';
import { Link } from '../text/Link.js';
import { Section } from '../text/Section.js';
import { Cards } from './Cards.js';

interface LessenPerFaseProps {
  readonly lessen: readonly Les[];
  /** Where all of them stand, when there are too many for this page. */
  readonly all: string;
}

/** Lessons under the step they belong to, each step at an anchor of its own. */
export const LessenPerFase = ({ lessen, all }: LessenPerFaseProps) => {
  const { data } = usePage();
  if (lessen.length === 0) return null;
  const ordered = byFase(lessen, data.library);
  const most = lessen.length > LIST_SIZE ? FIRST_FEW / 2 : lessen.length;
  const groups = data.library.fasen
    .map((fase) => ({ fase, own: ordered.filter((les) => les.fase === fase.slug) }))
    .filter(({ own }) => own.length > 0);
  return (
    <Section id="lessen" title="Lessen">
      {groups.map(({ fase, own }) => (
        <section key={fase.slug} class="lessen-fase" aria-labelledby={`lessen-${fase.slug}`}>
          <h3 id={`lessen-${fase.slug}`} class="nl-heading nl-heading--level-3">
            {fase.naam}
          </h3>
          <Cards>
            {own.slice(0, most).map((les) => (
              <LesCard key={les.slug} les={les} level={4} />
            ))}
          </Cards>
          {own.length > most && (
            <p class="lijst-meer">
              <Link to={listPageAddress(all, pageOf(ordered.findIndex((les) => les.fase === fase.slug)))}>
                Alle {own.length} lessen bij {fase.naam.toLowerCase()}
              </Link>
            </p>
          )}
        </section>
      ))}
    </Section>
  );
};
