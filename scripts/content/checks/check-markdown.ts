import type { Token } from 'markdown-it';
import { nearest } from '../fields/nearest.js';
import { findUnsafeCharacter } from '../files/unsafe-characters.js';
import type { Finding } from '../finding.js';
import { checkBoxes } from './check-boxes.js';
import { exceededLimit } from './check-limits.js';
import { type CheckedDocument, type TextPart, textFinding } from './document.js';
import { tokensOf } from './tokens-of.js';

/** The addresses of the site, each with the anchors on it; null where anchors are not known beforehand. */
export type SiteAddresses = ReadonlyMap<string, (() => ReadonlySet<string>) | null>;

/** Reports a problem at a literal piece of the text. */
export type Report = (needle: string, code: string, message: string, hint: string) => void;

const attribute = (token: Token, name: string) => String(token.attrGet(name) ?? '');

const flat = (tokens: readonly Token[]): Token[] => tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);

const checkHeadings = (tokens: readonly Token[], report: Report) => {
  let previous = 1;
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const level = Number(token.tag.slice(1));
    const text = tokens[index + 1]?.content ?? '';
    if (level === 1)
      report(text, 'heading-level', 'Een kop met één # is de titel van de pagina zelf.', 'Begin met ##.');
    else if (level > previous + 1)
      report(
        text,
        'heading-level',
        `Deze kop slaat een niveau over: ${'#'.repeat(level)} na ${'#'.repeat(previous)}.`,
        `Maak er ${'#'.repeat(previous + 1)} van.`,
      );
    previous = level;
  }
};

// An address with a broken percent code names no page; it is looked up as it stands.
const decoded = (href: string): string => {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
};

const checkSiteLink = (href: string, addresses: SiteAddresses, report: Report) => {
  const [path = '', anchor] = decoded(href).split('#');
  const address = path.split('?')[0] ?? '';
  const anchors = addresses.get(address);
  if (anchors === undefined) {
    const guess = nearest(address, [...addresses.keys()]);
    report(
      href,
      'dead-link',
      `De pagina ${address} bestaat niet.`,
      guess === null ? 'Kijk het adres na.' : `Bedoelde je ${guess}?`,
    );
  } else if (anchor !== undefined && anchors !== null && !anchors().has(anchor)) {
    const guess = nearest(anchor, [...anchors()]);
    report(
      href,
      'dead-anchor',
      `Op ${address} is geen plek #${anchor}.`,
      guess === null ? 'Haal het deel na # weg.' : `Bedoelde je #${guess}?`,
    );
  }
};

const checkFileBeside = (href: string, document: CheckedDocument, report: Report) => {
  const files = document.entry?.attachments ?? [];
  if (files.includes(href)) return;
  const guess = nearest(href, files);
  report(
    href,
    'missing-file',
    `Het bestand ${href} staat niet naast deze tekst.`,
    guess === null ? 'Zet het in dezelfde map.' : `Bedoelde je ${guess}?`,
  );
};

const checkHref = (href: string, document: CheckedDocument, addresses: SiteAddresses, report: Report) => {
  if (/^(https?:|mailto:)/i.test(href)) return;
  if (href.startsWith('/')) checkSiteLink(href, addresses, report);
  else if (href.startsWith('#')) {
    const own = document.entry === null ? null : addresses.get(ownAddress(document, addresses));
    if (own?.().has(href.slice(1)) === false)
      report(href, 'dead-anchor', `Op deze pagina is geen plek ${href}.`, 'Kijk het adres na.');
  } else checkFileBeside(href, document, report);
};

const ownAddress = ({ file, entry }: CheckedDocument, addresses: SiteAddresses): string => {
  const folder = file.split('/')[0];
  const address = `/${folder}/${entry?.slug}/`;
  return addresses.has(address) ? address : `/${entry?.slug}/`;
};

const IMAGE = /\.(png|jpe?g|webp)$/;

const checkImage = (token: Token, document: CheckedDocument, report: Report) => {
  const src = attribute(token, 'src');
  if (token.content.trim() === '')
    report(
      src,
      'missing-alt',
      `De afbeelding ${src} heeft geen beschrijving.`,
      'Schrijf tussen de blokhaken wat er te zien is: ![Twee mensen aan tafel](foto.jpg).',
    );
  if (/^(https?:)?\/\//i.test(src))
    report(src, 'remote-image', 'Een afbeelding van een andere site kan niet.', 'Zet het bestand naast deze tekst.');
  else if (IMAGE.test(src)) checkFileBeside(src, document, report);
  else
    report(
      src,
      'not-an-image',
      `${src} is geen afbeelding die in een tekst kan staan.`,
      'Gebruik een JPG, PNG of WebP. Een ander bestand noem je met een link, zonder uitroepteken: [naam](bestand.pdf).',
    );
};

const REFUSED_LINK = /\]\((?<href>[^)\s]+)/g;
const REFUSED_REFERENCE = /^\[[^\]]+\]:\s*(?<href>\S+)/g;
const RAW_HTML = /<\/?[a-z][a-z0-9-]*(\s[^<>]*)?>|<!--/i;

/** Somebody who writes about HTML escapes it, as the import of a document does; it is text then. */
const isEscaped = (html: string, source: string): boolean => {
  const begin = /^<(?:\/?[a-z][a-z0-9-]*|!--)/i.exec(html)?.[0] ?? html;
  return !source.replaceAll(`\\${begin}`, '').includes(begin);
};

const checkRaw = (tokens: readonly Token[], source: string, report: Report) => {
  for (const token of tokens) {
    if (token.type !== 'text') continue;
    for (const match of [...token.content.matchAll(REFUSED_LINK), ...token.content.matchAll(REFUSED_REFERENCE)])
      report(
        match.groups?.['href'] ?? '',
        'refused-link',
        `Deze link kan niet: ${match.groups?.['href']}.`,
        'Gebruik https://, mailto:, een adres op deze site (/tools/) of een bestand naast deze tekst.',
      );
    const html = RAW_HTML.exec(token.content)?.[0];
    if (html !== undefined && !isEscaped(html, source))
      report(
        html,
        'raw-html',
        `HTML werkt hier niet: ${html}`,
        'Gebruik Markdown, of zet de tekst tussen `schuine aanhalingstekens`.',
      );
  }
};

const HOST = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#]\S*)?$/i;

const hostOf = (address: string): string | undefined =>
  HOST.exec(address.trim())?.[1]
    ?.toLowerCase()
    .replace(/^www\./, '');

/** A link whose words are the address of one site leads to that site. */
const checkLinkText = (tokens: readonly Token[], report: Report) => {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'link_open') continue;
    const href = attribute(token, 'href');
    const shown = hostOf(tokens[index + 1]?.content ?? '');
    const real = hostOf(href);
    if (shown !== undefined && real !== undefined && shown !== real)
      report(href, 'misleading-link', 'De tekst van deze link noemt een andere site dan het adres.', 'Maak ze gelijk.');
  }
};

const checkCharacters = (tokens: readonly Token[], report: Report) => {
  for (const token of tokens) {
    const unsafe = token.type === 'inline' ? null : findUnsafeCharacter(token.content);
    if (unsafe !== null) report('&#', unsafe.code, unsafe.message, 'Haal de code die met & begint weg.');
  }
};

const checkPart = (document: CheckedDocument, part: TextPart, addresses: SiteAddresses): Finding[] => {
  const findings: Finding[] = [];
  const report: Report = (needle, code, message, hint) =>
    findings.push(textFinding(document, part, needle, code, message, hint));
  const limit = exceededLimit(part.value);
  if (limit !== null) {
    report('', limit.code, limit.message, limit.hint);
    return findings;
  }
  const tokens = tokensOf(part);
  const all = flat(tokens);
  checkHeadings(tokens, report);
  checkRaw(all, part.value, report);
  checkLinkText(all, report);
  checkCharacters(all, report);
  checkBoxes(part.value, tokens, document, report);
  for (const token of all) {
    if (token.type === 'link_open') checkHref(attribute(token, 'href'), document, addresses, report);
    if (token.type === 'image') checkImage(token, document, report);
  }
  return findings;
};

/** Headings in order, images described, links and anchors that exist, no raw HTML, no unknown boxes. */
export const checkMarkdown = (
  document: CheckedDocument,
  parts: readonly TextPart[],
  addresses: SiteAddresses,
): Finding[] => parts.flatMap((part) => checkPart(document, part, addresses));
