const titleOf = (html: string): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

/** The first page of a preview: what is in it, by name. Titles come from pages and are escaped there already. */
export const previewIndex = (pages: readonly { readonly address: string; readonly html: string }[]): string => {
  const items = pages.map(
    ({ address, html }) => `<li><a href="${address.slice(1)}index.html">${titleOf(html)}</a></li>`,
  );
  const body =
    items.length === 0
      ? "<p>Dit voorstel verandert geen pagina's die je los kunt bekijken.</p>"
      : `<p>Deze pagina's zijn nieuw of veranderd. Klik op een link. Zoeken en knoppen werken hier niet.</p>\n<ul>\n${items.join('\n')}\n</ul>`;
  return `<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="robots" content="noindex"><title>Voorvertoning</title></head>
<body>
<h1>Voorvertoning van je voorstel</h1>
${body}
</body>
</html>
`;
};
