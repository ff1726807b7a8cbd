import { addressOf } from '../../scripts/content/addresses/addresses.js';
import { formatCount } from '../../scripts/content/format.js';
import { FIRST_FEW, LIST_SIZE } from '../../scripts/content/lists/list-size.js';
import { ownListAddress } from '../../scripts/content/lists/own-list-address.js';
import { LesCard } from '../components/cards/LesCard.js';
import { Cards } from '../components/lists/Cards.js';
import { LessenMatrix } from '../components/lists/LessenMatrix.js';
import { ListHeader } from '../components/lists/ListHeader.js';
import { Layout } from '../components/shell/Layout.js';
import { Link } from '../components/text/Link.js';
import { Section } from '../components/text/Section.js';
import { Text } from '../components/text/Text.js';
import { definePage } from '../define-page.js';

/** Where all lessons of a step stand: on its page, or where those are too many in a list of their own. */
const allOf = (fase: string, count: number): string =>
  count > LIST_SIZE ? ownListAddress('fase', fase, 'lessen') : `${addressOf('fase', fase)}#lessen`;

export default definePage('/lessen/', ({ library, relations }) => {
  const count = formatCount(library.lessen.length, 'les', 'lessen');
  const phases = library.fasen.map((fase) => ({ fase, lessen: relations.lessen.fase.of(fase.slug) }));
  const most = library.lessen.length > LIST_SIZE ? FIRST_FEW : library.lessen.length;
  return (
    <Layout
      title="Lessen"
      description={`${count} uit de praktijk van gemeenten en regio's.`}
      crumbs={[]}
      styles="lists"
    >
      <ListHeader title="Lessen" intro="lessen" />
      <ul class="sprongen">
        <li>
          <Link to="/lessen/wat-niet-werkte/">Wat niet werkte</Link>
        </li>
        {library.patronen.length > 0 && (
          <li>
            <Link to="/lessen/patronen/">Lessen die op elkaar lijken</Link>
          </li>
        )}
      </ul>
      <Section id="overzicht" title="Overzicht">
        <LessenMatrix />
      </Section>
      <nav aria-label="Lessen per stap">
        <ul class="sprongen">
          {phases.map(({ fase, lessen }) => (
            <li key={fase.slug}>
              <a class="nl-link" href={`#${fase.slug}`}>
                {fase.naam}
              </a>{' '}
              ({lessen.length})
            </li>
          ))}
        </ul>
      </nav>
      {phases.map(({ fase, lessen }) => (
        <Section key={fase.slug} id={fase.slug} title={fase.naam}>
          <p>
            <Text inline>{fase.kort}</Text> <Link to={addressOf('fase', fase.slug)}>Meer over deze stap</Link>
          </p>
          <Cards>
            {lessen.slice(0, most).map((les) => (
              <LesCard key={les.slug} les={les} />
            ))}
          </Cards>
          {lessen.length > most && (
            <p class="lijst-meer">
              <Link to={allOf(fase.slug, lessen.length)}>
                Alle {lessen.length} lessen bij {fase.naam.toLowerCase()}
              </Link>
            </p>
          )}
        </Section>
      ))}
    </Layout>
  );
});
