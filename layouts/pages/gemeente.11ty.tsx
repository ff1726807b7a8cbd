import { GROOTTE_LABELS, PROVINCIE_LABELS } from '../../schemas/registers/gemeente.js';
import { addressOf } from '../../scripts/content/addresses/addresses.js';
import { PlaceLinks } from '../components/lists/PlaceLinks.js';
import { PlacePage } from '../components/lists/PlacePage.js';
import { defineItemPages } from '../define-page.js';

export default defineItemPages({
  of: 'gemeenten',
  address: ({ slug }) => addressOf('gemeente', slug),
  render: ({ slug, naam, code, provincie, grootte, eerdere_namen }, { library }) => {
    const regios = library.regios.filter(({ leden }) => leden.includes(slug));
    const facts = (
      <>
        <div>
          <dt>Provincie</dt>
          <dd>{PROVINCIE_LABELS[provincie]}</dd>
        </div>
        <div>
          <dt>Grootte</dt>
          <dd>{GROOTTE_LABELS[grootte]}</dd>
        </div>
        <div>
          <dt>CBS-code</dt>
          <dd>{code}</dd>
        </div>
        {eerdere_namen.length > 0 && (
          <div>
            <dt>Ook wel</dt>
            <dd>{eerdere_namen.join(', ')}</dd>
          </div>
        )}
        {regios.length > 0 && (
          <div>
            <dt>Regio</dt>
            <dd>
              <PlaceLinks places={regios} />
            </dd>
          </div>
        )}
      </>
    );
    return <PlacePage slug={slug} title={`Gemeente ${naam}`} source="gemeenten.yaml" facts={facts} />;
  },
});
