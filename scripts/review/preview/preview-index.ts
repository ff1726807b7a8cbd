/** Without the name of the site, which stands above the list. */
const titleOf = (html: string): string => /<title>([^<]*?)(?: – [^<–]*)?<\/title>/.exec(html)?.[1] ?? '';

const placeOf = (file: string): string => file.replace(/index\.html$/, '');

/** A page of a preview: where it stands in the folder, and what it is. */
export interface PreviewPage {
  readonly file: string;
  readonly html: string;
}

const NOTHING = "<p>Dit voorstel verandert geen pagina's die je los kunt bekijken.</p>";

/**
 * The first page of a preview: what is in it, by name, in a page of the site whose own content gives way. Titles come
 * from pages and are escaped there already.
 */
export const previewIndex = (pages: readonly PreviewPage[], shell: string): string => {
  const items = pages.map(
    ({ file, html }) => `<li><a class="nl-link" href="${file}">${titleOf(html)}</a> (${placeOf(file)})</li>`,
  );
  const list = `<p class="inleiding">Deze pagina's zijn nieuw of veranderd. Zoeken en knoppen werken hier niet.</p>\n</header>\n<ul class="opsomming">\n${items.join('\n')}\n</ul>`;
  const main = `<main id="inhoud" tabindex="-1"><header class="titelblok">
<h1 class="nl-heading nl-heading--level-1">Voorvertoning van je voorstel</h1>
${items.length === 0 ? `${NOTHING}\n</header>` : list}
</main>`;
  return shell
    .replace(/<title>[^<]*<\/title>/, '<title>Voorvertoning</title>')
    .replace(/<main[\s\S]*<\/main>/, () => main);
};
