import { usePage } from '../../page-context.js';
import { siteIcon } from '../../site-icon.js';

/** The icon in the page itself: a browser would ask for it while it draws the page for the first time. */
export const IconLink = () => {
  const icon = siteIcon(usePage().data.library.site.kleuren);
  return <link rel="icon" href={`data:image/svg+xml,${icon.replaceAll(/[<>#%]/g, encodeURIComponent)}`} />;
};
