import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import { begripAnchor } from '../../../scripts/content/addresses/page-anchors.js';
import { usePage } from '../../page-context.js';
import { Link } from './Link.js';
import { Text } from './Text.js';

/** What the glossary terms on this page mean, each shown when its word is pressed. To be put after all text of a page. */
export const TermPopovers = () => {
  const { data, env } = usePage();
  const shown = data.library.begrippen.filter(({ slug }) => env.seenTerms.has(slug));
  return (
    <div>
      {shown.map(({ slug, term, omschrijving }) => (
        <div key={slug} id={begripAnchor(slug)} popover="auto" class="begrip-uitleg">
          <p class="begrip-uitleg__term">{term}</p>
          <p>
            <Text inline withTerms={false}>
              {omschrijving}
            </Text>
          </p>
          <p>
            <Link to={addressOf('begrip', slug)}>Meer over {term}</Link>
          </p>
        </div>
      ))}
    </div>
  );
};
