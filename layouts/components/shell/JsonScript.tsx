interface JsonScriptProps {
  readonly type: 'application/json' | 'application/ld+json' | 'speculationrules';
  readonly id?: string;
  readonly data: unknown;
}

/** Data in a page, for scripts, machines or the browser. Nothing of it is ever run. */
export const JsonScript = ({ type, id, data }: JsonScriptProps) => (
  <script
    type={type}
    id={id}
    // `<` is the one sign that could end the element.
    dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
  />
);
