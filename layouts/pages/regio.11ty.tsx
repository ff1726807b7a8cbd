import { isKnown } from '../../schemas/fields/not-found.js';
import { PROVINCIE_LABELS } from '../../schemas/registers/gemeente.js';
import { addressOf } from '../../scripts/content/addresses/addresses.js';
import { formatList } from '../../scripts/content/format.js';
import { PlaceLinks } from '../components/lists/PlaceLinks.js';
import { PlacePage } from '../components/lists/PlacePage.js';
import { defineItemPages } from '../define-page.js';

export default defineItemPages({
  of: 'regios',
  address: ({ slug }) => addressOf('gemeente', slug),
  render: ({ slug, naam, provincies, leden, opmerking }, { library }) => {
    const members = library.gemeenten.filter((gemeente) => leden.includes(gemeente.slug));
    const facts = (
      <>
        <div>
          <dt>{provincies.length === 1 ? 'Provincie' : 'Provincies'}</dt>
          <dd>{formatList(provincies.map((provincie) => PROVINCIE_LABELS[provincie]))}</dd>
        </div>
        <div>
          <dt>Gemeenten</dt>
          <dd>{isKnown(leden) ? <PlaceLinks places={members} /> : library.site.niet_gevonden}</dd>
        </div>
        {opmerking !== undefined && (
          <div>
            <dt>Let op</dt>
            <dd>{opmerking}</dd>
          </div>
        )}
      </>
    );
    return <PlacePage slug={slug} title={`Regio ${naam}`} source="regios.yaml" facts={facts} />;
  },
});
