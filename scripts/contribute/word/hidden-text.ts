const DOCX_RUN = /<w:r[ >](?:(?!<\/w:r>).)*?<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>.*?<\/w:r>/gs;
const ODT_STYLE = /<style:style style:name="(?<name>[^"]+)"(?:(?!<\/style:style>).)*?text:display="none"/gs;
const ODT_FIELD = /<text:(hidden-text|hidden-paragraph)[ >].*?<\/text:\1>/gs;

const odtRuns = (xml: string): RegExp | null => {
  const names = [...xml.matchAll(ODT_STYLE)].map((match) => match.groups?.['name'] ?? '');
  const safe = names.filter((name) => /^[\w.-]+$/.test(name)).join('|');
  return safe === '' ? null : new RegExp(`<text:(span|p) text:style-name="(?:${safe})"[^>]*>.*?</text:\\1>`, 'gs');
};

/** Takes out what does not show on paper or screen but would on the site, and says how often. */
export const withoutHiddenText = (xml: string): { readonly xml: string; readonly removed: number } => {
  const runs = odtRuns(xml);
  let removed = 0;
  const drop = () => {
    removed++;
    return '';
  };
  const shown = xml.replaceAll(DOCX_RUN, drop).replaceAll(ODT_FIELD, drop);
  return { xml: runs === null ? shown : shown.replaceAll(runs, drop), removed };
};
