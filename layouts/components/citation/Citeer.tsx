import { formatDate } from '../../../scripts/content/format.js';
import type { Citation } from '../../citations/citation.js';
import { CITATION_FORMATS } from '../../citations/formats.js';
import { usePage } from '../../page-context.js';
import { FileLink } from '../text/FileLink.js';

/** "2026, 24 november", as a Dutch reference in APA style has it. */
const apaDate = (date: string): string => {
  const [day, month] = formatDate(date).split(' ');
  return `${date.slice(0, 4)}, ${day} ${month}`;
};

/** How to refer to this page and what one may do with it. */
export const Citeer = ({ citation }: { readonly citation: Citation }) => {
  const { data, address } = usePage();
  const { licentie } = data.library.site;
  const { author, date, title, site, url } = citation;
  return (
    <section class="citeer" aria-labelledby="citeer">
      <h2 id="citeer" class="nl-heading nl-heading--level-3">
        Citeer dit
      </h2>
      <p class="citeer__tekst">
        {author}. ({apaDate(date)}). <cite>{title}</cite>. {author === site ? '' : `${site}. `}
        {url}
      </p>
      <ul class="sprongen">
        {Object.entries(CITATION_FORMATS).map(([format, { title: name }]) => (
          <li key={format}>
            <FileLink to={`${address}citeer.${format}`}>Verwijzing als {name}</FileLink>
          </li>
        ))}
      </ul>
      <p>
        {licentie.uitleg} Licentie:{' '}
        <a href={licentie.adres} class="nl-link" rel="license external noopener">
          {licentie.naam}
        </a>
        .
      </p>
    </section>
  );
};
