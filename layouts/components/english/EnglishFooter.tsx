import { usePage } from '../../page-context.js';

/** What a reader abroad may do with the texts, and that the site leaves readers alone. */
export const EnglishFooter = () => {
  const { data } = usePage();
  const { licentie } = data.library.site;
  return (
    <footer class="voet">
      <div class="voet__binnen">
        <p>Free to use under the licence below. This site sets no cookies and does not follow you.</p>
        <ul class="voet__links">
          <li>
            <a href={licentie.adres} class="nl-link" rel="license external noopener">
              {licentie.naam}
            </a>
          </li>
          <li>
            <a href={data.basePath} class="nl-link" lang="nl" hreflang="nl">
              De hele site in het Nederlands
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
};
