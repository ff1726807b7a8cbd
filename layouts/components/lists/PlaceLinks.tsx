import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import { Link } from '../text/Link.js';

interface PlaceLinksProps {
  readonly places: readonly { readonly slug: string; readonly naam: string }[];
}

/** Municipalities or regions in a row, each a link to its page. */
export const PlaceLinks = ({ places }: PlaceLinksProps) =>
  places.map(({ slug, naam }, index) => (
    <>
      {index > 0 && ', '}
      <Link key={slug} to={addressOf('gemeente', slug)}>
        {naam}
      </Link>
    </>
  ));
