import { INVLOED_LABELS, NIVEAU_LABELS } from '../../../schemas/entries/aanpak.js';
import { LES_UITKOMST_LABELS } from '../../../schemas/parts/les.js';
import { GROOTTE_LABELS, PROVINCIE_LABELS } from '../../../schemas/registers/gemeente.js';
import type { Library } from '../../../scripts/content/library.js';
import { SOORT_LABELS } from '../../../scripts/search/records/soort-labels.js';
import { usePage } from '../../page-context.js';
import { JsonScript } from '../shell/JsonScript.js';

/** A facet in the order of the page, with the label of each value. */
export interface FacetLabel {
  readonly name: string;
  readonly title: string;
  readonly labels: Readonly<Record<string, string>>;
}

const named = (items: readonly { readonly slug: string; readonly naam: string }[]) =>
  Object.fromEntries(items.map(({ slug, naam }) => [slug, naam]));

const facetLabels = ({ themas, fasen, cohorten }: Library): FacetLabel[] => [
  { name: 'soort', title: 'Soort', labels: SOORT_LABELS },
  { name: 'thema', title: 'Thema', labels: named(themas) },
  { name: 'fase', title: 'Stap', labels: named(fasen) },
  { name: 'uitkomst', title: 'Werkte het?', labels: LES_UITKOMST_LABELS },
  { name: 'niveau', title: 'Gaat over', labels: NIVEAU_LABELS },
  { name: 'invloed', title: 'Inwoners beslissen mee', labels: INVLOED_LABELS },
  { name: 'provincie', title: 'Provincie', labels: PROVINCIE_LABELS },
  { name: 'grootte', title: 'Grootte van de gemeente', labels: GROOTTE_LABELS },
  { name: 'cohort', title: 'Lichting', labels: Object.fromEntries(cohorten.map(({ slug, titel }) => [slug, titel])) },
];

/** The labels of all facets as data for the search script. */
export const FacetLabels = () => {
  const { library } = usePage().data;
  return <JsonScript type="application/json" id="facetten" data={facetLabels(library)} />;
};
