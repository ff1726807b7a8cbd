import { isKnown } from '../../../schemas/fields/not-found.js';
import { HERKOMST_LABELS } from '../../../schemas/parts/herkomst.js';
import type { Aanpak, Vraag } from '../../../scripts/content/library.js';
import { usePage } from '../../page-context.js';
import { Publication } from '../text/Publication.js';

const Contact = ({ aanpak }: { readonly aanpak: Aanpak }) => {
  const { data } = usePage();
  if (!isKnown(aanpak.contact)) return <p>Contact: {data.library.site.niet_gevonden.toLowerCase()}</p>;
  const { afdeling, adres, email } = aanpak.contact;
  return (
    <p>
      Contact: {afdeling}
      {adres !== undefined && (
        <>
          {', '}
          <a href={adres} class="nl-link" rel="external noopener">
            webpagina
          </a>
        </>
      )}
      {email !== undefined && (
        <>
          {', '}
          <a href={`mailto:${email}`} class="nl-link">
            {email}
          </a>
        </>
      )}
    </p>
  );
};

/** Who wrote this and what it rests on; stands beside the text, and near the top on a phone. */
export const Provenance = ({ entry }: { readonly entry: Aanpak | Vraag }) => (
  <section class="zij zij--herkomst" aria-labelledby="herkomst">
    <h2 id="herkomst" class="zij__titel">
      Waar komt dit vandaan?
    </h2>
    <div class="herkomst">
      <p>
        {HERKOMST_LABELS[entry.herkomst.soort]}
        {entry.herkomst.soort === 'redactie' && ', niet door de gemeente zelf'}. Documentatie:{' '}
        {entry.herkomst.documentatie}.
      </p>
      {entry.herkomst.toelichting !== undefined && <p>{entry.herkomst.toelichting}</p>}
      {entry.type === 'aanpak' && <Contact aanpak={entry} />}
      <Publication entry={entry} />
    </div>
  </section>
);
