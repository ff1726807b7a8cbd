import type { ComponentChildren } from 'preact';
import { listAddress } from '../../../scripts/content/addresses/addresses.js';
import { belongingTo } from '../../../scripts/content/lists/belonging-to.js';
import { ownListAddress } from '../../../scripts/content/lists/own-list-address.js';
import { usePage } from '../../page-context.js';
import { AanpakCard } from '../cards/AanpakCard.js';
import { LesCard } from '../cards/LesCard.js';
import { Layout } from '../shell/Layout.js';
import { RelatedSection } from './RelatedSection.js';

interface PlacePageProps {
  readonly slug: string;
  readonly title: string;
  readonly source: string;
  readonly facts: ComponentChildren;
}

/** The page of a municipality or region: what is known of it, and what it did. */
export const PlacePage = (props: PlacePageProps) => (
  <Layout
    title={props.title}
    description={`Aanpakken en lessen van ${props.title}.`}
    crumbs={[{ title: "Gemeenten en regio's", to: listAddress('gemeente') }]}
    source={props.source}
  >
    <PlaceContent {...props} />
  </Layout>
);

const PlaceContent = ({ slug, title, facts }: PlacePageProps) => {
  const { data } = usePage();
  const { aanpakken, lessen } = belongingTo('gemeente', slug, data);
  return (
    <>
      <header class="titelblok">
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <dl class="feiten feiten--naast">{facts}</dl>
      </header>
      {aanpakken.length === 0 && <p class="niet-gevonden">Van deze plaats staat hier nog geen aanpak.</p>}
      <RelatedSection
        id="aanpakken"
        title="Aanpakken"
        items={aanpakken}
        all={ownListAddress('gemeente', slug, 'aanpakken')}
        card={(aanpak) => <AanpakCard key={aanpak.slug} aanpak={aanpak} />}
      />
      <RelatedSection
        id="lessen"
        title="Lessen"
        items={lessen}
        all={ownListAddress('gemeente', slug, 'lessen')}
        card={(les) => <LesCard key={les.slug} les={les} />}
      />
    </>
  );
};
