import type { Citation } from './citation.js';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeText = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\{}&%$#_~^]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);

// In an address only these would end the field or the line.
const escapeUrl = (url: string): string => url.replaceAll(/[{}\\\s]/g, encodeURIComponent);

/** A reference as BibTeX. Double braces keep names and capitals as they are. */
export const bibtex = ({ key, author, title, site, publisher, date, url, abstract }: Citation): string =>
  [
    `@misc{${key},`,
    `  author = {{${escapeText(author)}}},`,
    `  title = {{${escapeText(title)}}},`,
    `  howpublished = {${escapeText(site)}},`,
    `  publisher = {${escapeText(publisher)}},`,
    `  year = {${date.slice(0, 4)}},`,
    `  month = {${Number(date.slice(5, 7))}},`,
    `  day = {${Number(date.slice(8, 10))}},`,
    `  url = {${escapeUrl(url)}},`,
    '  language = {dutch},',
    `  abstract = {${escapeText(abstract)}}`,
    '}\n',
  ].join('\n');
