import { PROVINCIE_LABELS } from '../../schemas/registers/gemeente.js';
import { addressOf } from '../../scripts/content/addresses/addresses.js';
import { formatCount } from '../../scripts/content/format.js';
import { aanpakkenIn } from '../../scripts/content/relate/aanpakken-in.js';
import type { Traits } from '../../scripts/content/relate/likeness.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { LikeUs } from '../components/lists/LikeUs.js';
import { ListHeader } from '../components/lists/ListHeader.js';
import { traitsAttributes } from '../components/lists/traits-attributes.js';
import { Kaart } from '../components/map/Kaart.js';
import { Layout } from '../components/shell/Layout.js';
import { Link } from '../components/text/Link.js';
import { definePage } from '../define-page.js';

interface Row {
  readonly slug: string;
  readonly naam: string;
  readonly provincies: readonly string[];
  readonly count: number;
  readonly traits: Traits;
}

const rowsOf = (data: SiteData): Row[] => {
  const gemeenten = data.library.gemeenten.map(({ slug, naam, provincie, grootte }) => ({
    slug,
    naam,
    provincies: [provincie],
    groottes: [grootte],
  }));
  const regios = data.library.regios.map(({ slug, naam, provincies }) => ({
    slug,
    naam: `${naam} (regio)`,
    provincies,
    groottes: [],
  }));
  return [...gemeenten, ...regios]
    .map(({ slug, naam, provincies, groottes }) => {
      const aanpakken = aanpakkenIn(slug, data);
      const themas = [...new Set(aanpakken.flatMap((aanpak) => aanpak.themas))];
      return { slug, naam, provincies, count: aanpakken.length, traits: { provincies, groottes, themas } };
    })
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
};

const Province = ({ name, rows }: { readonly name: string; readonly rows: readonly Row[] }) => (
  <section class="provincie">
    <h2 class="nl-heading nl-heading--level-3">{name}</h2>
    <ul>
      {rows.map(({ slug, naam, count, traits }) => (
        <li key={slug} {...traitsAttributes(traits)}>
          <Link to={addressOf('gemeente', slug)}>{naam}</Link>{' '}
          {count > 0 && <span class="telling">{formatCount(count, 'aanpak', 'aanpakken')}</span>}
        </li>
      ))}
    </ul>
  </section>
);

export default definePage('/gemeenten/', (data) => {
  const rows = rowsOf(data);
  return (
    <Layout
      title="Gemeenten en regio's"
      description="De gemeenten en regio's met een aanpak, per provincie."
      styles="lists"
      crumbs={[]}
    >
      <ListHeader title="Gemeenten en regio's" intro="gemeenten" />
      <nav aria-label="Kaart per thema">
        <ul class="sprongen">
          {data.library.themas
            .map((thema) => ({ ...thema, count: data.relations.aanpakken.thema.of(thema.slug).length }))
            .filter(({ count }) => count > 0)
            .map(({ slug, naam, count }) => (
              <li key={slug}>
                <Link to={`${addressOf('thema', slug)}#kaart`}>{naam}</Link> ({count})
              </li>
            ))}
        </ul>
      </nav>
      <LikeUs to="/gemeenten/" />
      <div class="kaart-en-lijst">
        <div class="provincies" data-ordenen>
          {Object.entries(PROVINCIE_LABELS)
            .map(([provincie, name]) => ({
              name,
              rows: rows.filter(({ provincies }) => provincies.includes(provincie)),
            }))
            .filter((group) => group.rows.length > 0)
            .map((group) => (
              <Province key={group.name} {...group} />
            ))}
        </div>
        <Kaart aanpakken={data.library.aanpakken} />
      </div>
    </Layout>
  );
});
