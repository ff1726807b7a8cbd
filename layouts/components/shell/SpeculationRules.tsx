import { usePage } from '../../page-context.js';
import { JsonScript } from './JsonScript.js';

/**
 * Lets the browser fetch a page of this site while the reader's pointer rests on its link. Downloads and the editor are
 * left alone; browsers that don't know these rules pass over them. See the HTML standard, “Speculative loading”.
 */
export const SpeculationRules = () => {
  const { basePath } = usePage().data;
  const rules = {
    prefetch: [
      {
        where: {
          and: [
            { href_matches: `${basePath}*/` },
            { not: { href_matches: `${basePath}beheer/*` } },
            { not: { selector_matches: '[download]' } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  };
  return <JsonScript type="speculationrules" data={rules} />;
};
