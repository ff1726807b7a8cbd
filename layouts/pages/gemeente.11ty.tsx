import { GROOTTE_LABELS, PROVINCIE_LABELS } from '../../schemas/registers/gemeente.js';
import { addressOf } from '../../scripts/content/addresses/addresses.js';
import { PlacePage } from '../components/lists/PlacePage.js';
import { Link } from '../components/text/Link.js';
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
              {regios.map((regio, index) => (
                <>
                  {index > 0 && ', '}
                  <Link key={regio.slug} to={addressOf('gemeente', regio.slug)}>
                    {regio.naam}
                  </Link>
                </>
              ))}
            </dd>
          </div>
        )}
      </>
    );
    return <PlacePage slug={slug} title={`Gemeente ${naam}`} source="gemeenten.yaml" facts={facts} />;
  },
});
