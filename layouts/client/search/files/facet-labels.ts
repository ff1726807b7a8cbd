/** A facet in the order of the page, with the label of each value. */
export interface FacetLabel {
  readonly name: string;
  readonly title: string;
  readonly labels: Readonly<Record<string, string>>;
}

const isFacetLabels = (value: unknown): value is FacetLabel[] =>
  Array.isArray(value) &&
  value.every((facet: unknown) => typeof facet === 'object' && facet !== null && 'labels' in facet);

/** Reads the labels that the page carries with it. */
export const readFacetLabels = (): readonly FacetLabel[] => {
  const data: unknown = JSON.parse(document.querySelector('#facetten')?.textContent ?? '[]');
  return isFacetLabels(data) ? data : [];
};
