/** The headings of the page as a list of links. */
export const PageContents = ({
  sections,
}: {
  readonly sections: readonly (readonly [id: string, title: string])[];
}) => (
  <nav class="zij zij--inhoud" aria-labelledby="op-deze-pagina">
    <h2 id="op-deze-pagina" class="zij__titel">
      Op deze pagina
    </h2>
    <ul>
      {sections.map(([id, title]) => (
        <li key={id}>
          <a href={`#${id}`} class="nl-link">
            {title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
