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

interface FacetsProps {
  readonly facets: FacetValues;
  readonly details: Readonly<Record<string, string>>;
}

// A page without a key would vanish from sorted results, so a page without a place or date sorts last.
const SORT_DEFAULTS = { plaats: '~', datum: '0000-00-00' };

/** Facets, details and sort keys of a search hit, for the indexer. */
export const Facets = ({ facets, details }: FacetsProps) => (
  <>
    {Object.entries(SORT_DEFAULTS).map(([name, last]) => (
      <meta
        key={name}
        name={`volgorde:${name}`}
        data-pagefind-sort={`${name}[content]`}
        content={details[name] ?? last}
      />
    ))}
    {Object.entries(facets).flatMap(([name, values]) =>
      (typeof values === 'string' ? [values] : values).map((value: string) => (
        <meta key={name + value} name={`facet:${name}`} data-pagefind-filter={`${name}[content]`} content={value} />
      )),
    )}
    {Object.entries(details).map(([name, value]) => (
      <meta key={name} name={`treffer:${name}`} data-pagefind-meta={`${name}[content]`} content={value} />
    ))}
  </>
);
