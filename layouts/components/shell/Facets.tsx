/** What a page can be filtered by in search; each facet may have several values. */
export interface FacetValues {
  readonly soort: string;
  readonly thema?: readonly string[];
  readonly fase?: readonly string[];
  readonly provincie?: readonly string[];
  readonly grootte?: readonly string[];
  readonly niveau?: readonly string[];
  readonly invloed?: readonly string[];
  readonly uitkomst?: readonly string[];
  readonly cohort?: readonly string[];
}

/** Facets and details of a search hit, for the indexer. */
export const Facets = ({ facets, details }: { readonly facets: FacetValues; readonly details: Readonly<Record<string, string>> }) => (
  <>
    {Object.entries(facets).flatMap(([name, values]) =>
      (typeof values === 'string' ? [values] : values).map((value: string) => (
        <meta key={name + value} data-pagefind-filter={`${name}[content]`} content={value} />
      )),
    )}
    {Object.entries(details).map(([name, value]) => (
      <meta key={name} data-pagefind-meta={`${name}[content]`} content={value} />
    ))}
  </>
);
