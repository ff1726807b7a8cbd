import { englishAddressOf } from '../../../scripts/content/addresses/addresses.js';
import { SECTIONS } from '../../../scripts/content/addresses/sections.js';
import type { Aanpak } from '../../../scripts/content/library.js';
import { Link } from '../text/Link.js';

/** The English summary on the Dutch page, with the way to its own page. */
export const InEnglish = ({ aanpak: { slug, samenvatting_engels } }: { readonly aanpak: Aanpak }) =>
  samenvatting_engels === undefined ? null : (
    <section id="english" class="deel engels" lang="en" aria-labelledby="english-titel">
      <h2 id="english-titel" class="nl-heading nl-heading--level-2">
        {SECTIONS.aanpak.english}
      </h2>
      <h3 class="nl-heading nl-heading--level-3">{samenvatting_engels.titel}</h3>
      <p>{samenvatting_engels.tekst}</p>
      <p>
        <Link to={englishAddressOf(slug)}>This summary on a page of its own</Link>
      </p>
    </section>
  );
