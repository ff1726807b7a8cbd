import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import type { Vraag } from '../../../scripts/content/library.js';
import { plainText } from '../../../scripts/content/markdown/plain-text.js';
import { Link } from '../text/Link.js';

/** A question in a list, with the short answer. */
export const VraagCard = ({ vraag, level = 3 }: { readonly vraag: Vraag; readonly level?: 2 | 3 }) => {
  const Heading = `h${level}` as const;
  return (
    <article class="kaart kaart--vraag">
      <Heading class="nl-heading nl-heading--level-3">
        <Link to={addressOf('vraag', vraag.slug)}>{vraag.titel}</Link>
      </Heading>
      <p>{plainText(vraag.in_het_kort)}</p>
    </article>
  );
};
