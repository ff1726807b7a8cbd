import { compareThemaAddress } from '../../scripts/content/addresses/addresses.js';
import { formatCount, formatList } from '../../scripts/content/format.js';
import type { Aanpak } from '../../scripts/content/library.js';
import { placeOf } from '../../scripts/content/relate/place-of.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { comparableOf } from '../compare/comparable-of.js';
import { compareAddress } from '../compare/compare-address.js';
import { groupsOf } from '../compare/groups-of.js';
import { CompareOverview } from '../components/compare/CompareOverview.js';
import { CompareTable } from '../components/compare/CompareTable.js';
import { Layout } from '../components/shell/Layout.js';
import { Link } from '../components/text/Link.js';
import { Section } from '../components/text/Section.js';
import { defineItemPages } from '../define-page.js';

const nameOf = (aanpakken: readonly Aanpak[], { library }: SiteData) =>
  formatList(aanpakken.map((aanpak) => placeOf(aanpak, library).name));

/** More than this many are no longer read: then those that are mainly about the theme go first, and the newest. */
const MOST_READY = 24;

const readyOf = (thema: string, { relations }: SiteData): Aanpak[] => {
  const place = ({ themas }: Aanpak) => themas.indexOf(thema);
  return [...relations.aanpakken.thema.of(thema)]
    .sort((a, b) => place(a) - place(b) || (a.gecontroleerd_op < b.gecontroleerd_op ? 1 : -1))
    .slice(0, MOST_READY);
};

const introOf = (count: number): string => {
  if (count < 2) return 'Bij dit thema staan nog geen twee aanpakken om te vergelijken.';
  const counted = formatCount(count, 'aanpak', 'aanpakken');
  return count <= 4
    ? `${counted} naast elkaar.`
    : `${counted}, van klein naar groot, steeds met een paar naast elkaar.`;
};

const Group = ({ aanpakken, data }: { readonly aanpakken: readonly Aanpak[]; readonly data: SiteData }) => (
  <Section id={aanpakken.map(({ slug }) => slug).join('-')} title={nameOf(aanpakken, data)}>
    <p class="niet-printen vergelijk__zelf">
      <Link to={compareAddress(aanpakken.map(({ slug }) => slug))}>
        Pas deze vergelijking aan<span class="alleen-voorlezen">: {nameOf(aanpakken, data)}</span>
      </Link>
    </p>
    <CompareTable
      compared={aanpakken.map((aanpak) => comparableOf(aanpak, data))}
      base={data.basePath}
      caption={`Vergelijking van ${nameOf(aanpakken, data)}`}
    />
  </Section>
);

export default defineItemPages({
  of: 'themas',
  address: ({ slug }) => compareThemaAddress(slug),
  render: ({ slug, naam }, data) => {
    const aanpakken = readyOf(slug, data);
    const groups = aanpakken.length < 2 ? [] : groupsOf(aanpakken, data);
    return (
      <Layout
        styles="compare"
        title={`Vergelijken: ${naam}`}
        description={`De aanpakken bij het thema ${naam} naast elkaar.`}
        crumbs={[{ title: 'Vergelijken', to: '/vergelijken/' }]}
      >
        <header class="titelblok">
          <p class="kicker">Vergelijken</p>
          <h1 class="nl-heading nl-heading--level-1">{naam}</h1>
          <p class="inleiding">{introOf(aanpakken.length)}</p>
        </header>
        {groups.length > 1 && (
          <CompareOverview compared={groups.flat().map((aanpak) => comparableOf(aanpak, data))} base={data.basePath} />
        )}
        {groups.length > 1 && (
          <nav class="niet-printen" aria-labelledby="naast-elkaar">
            <h2 id="naast-elkaar" class="nl-heading nl-heading--level-3">
              Naast elkaar
            </h2>
            <ul class="kale-lijst">
              {groups.map((group) => (
                <li key={group[0]?.slug}>
                  <a class="nl-link" href={`#${group.map((aanpak) => aanpak.slug).join('-')}`}>
                    {nameOf(group, data)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {groups.map((group) => (
          <Group key={group[0]?.slug} aanpakken={group} data={data} />
        ))}
      </Layout>
    );
  },
});
