import { isKnown } from '../../../schemas/fields/not-found.js';
import type { Bron } from '../../../schemas/parts/bron.js';
import { bronAnchor } from '../../../scripts/content/addresses/addresses.js';
import { formatDate } from '../../../scripts/content/format.js';
import { Section } from './Section.js';

const READ: Readonly<Record<Bron['gelezen'], string>> = {
  begin: 'Alleen het begin gelezen.',
  grotendeels: 'Grotendeels gelezen.',
  geheel: 'Helemaal gelezen.',
};

const BronLine = ({ bron }: { readonly bron: Bron }) => (
  <li id={bronAnchor(bron.id)} class="bron">
    <span class="bron__id">{bron.id}</span>
    <span>
      {isKnown(bron.adres) ? (
        <a href={bron.adres} class="nl-link" rel="external noopener">
          {bron.titel}
        </a>
      ) : (
        bron.titel
      )}
      . {bron.uitgever}, {isKnown(bron.datum) ? formatDate(bron.datum) : 'datum niet vermeld'}. {READ[bron.gelezen]}
      {bron.opmerking === undefined ? '' : ` ${bron.opmerking}`}
    </span>
  </li>
);

/** The sources of a page; the marks in the text lead here. */
export const Bronnen = ({ bronnen }: { readonly bronnen: readonly Bron[] }) =>
  bronnen.length === 0 ? null : (
    <Section id="bronnen" title="Bronnen">
      <ol class="bronnen">
        {bronnen.map((bron) => (
          <BronLine key={bron.id} bron={bron} />
        ))}
      </ol>
    </Section>
  );
