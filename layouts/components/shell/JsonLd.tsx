import type { LinkedData } from '../../linked-data/linked-data.js';

/** Data for machines in the page. Not a script: nothing of it is ever run, so the policy for scripts leaves it alone. */
export const JsonLd = ({ data }: { readonly data: LinkedData }) => (
  <script
    type="application/ld+json"
    // `<` is the one sign that could end the element.
    dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
  />
);
