import { isKnown } from '../../../schemas/fields/not-found.js';
import type { Bron } from '../../../schemas/parts/bron.js';
import type { Link } from '../../../schemas/registers/links.js';
import { bronAnchor } from '../../../scripts/content/addresses/addresses.js';
import { formatDate } from '../../../scripts/content/format.js';
import { deadLinkWords } from '../../../scripts/content/links/dead-link-words.js';
import { usePage } from '../../page-context.js';
import { Section } from './Section.js';

const READ: Readonly<Record<Bron['gelezen'], string>> = {
  begin: 'Alleen het begin gelezen.',
  grotendeels: 'Grotendeels gelezen.',
  geheel: 'Helemaal gelezen.',
};

/** Says that a link is dead, and leads to a saved version when there is one. */
const DeadLink = ({ link }: { readonly link: Link }) => {
  const { dead, saved } = deadLinkWords(link);
  return (
    <span class="bron__dood">
      {dead}
      {link.archief !== undefined && (
        <>
          {' Er is een '}
          <a href={link.archief.adres} class="nl-link" rel="external noopener">
            {saved}
          </a>
          .
        </>
      )}
    </span>
  );
};

const BronLine = ({ bron }: { readonly bron: Bron }) => {
  const dead = usePage().data.deadLinks.get(bron.adres);
  return (
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
        {dead !== undefined && <DeadLink link={dead} />}
      </span>
    </li>
  );
};

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
