import { decodeXml } from './xml.js';

/** Parts that tell who made a file and where, and nothing that a reader needs. */
export const METADATA_PART =
  /^(docProps\/(core|app|custom)\.xml|meta\.xml|word\/people\.xml|xl\/persons\/[^/]+\.xml|ppt\/commentAuthors\.xml|ppt\/authors\.xml)$/;

const PERSONAL =
  /<((?:dc:creator|cp:lastModifiedBy|cp:manager|Manager|Company|meta:initial-creator|meta:printed-by|meta:user-defined|vt:lpwstr|w15:person|HyperlinkBase|Template)\b)([^>]*)>([^<]*)/g;
const AUTHOR_ATTRIBUTE = /\b(?:w15:author|displayName|userId|providerId|initials)="[^"]+"/g;

/** Whether a metadata part names anybody. */
export const namesSomebody = (xml: string): boolean =>
  [...xml.matchAll(PERSONAL)].some(([, name, , text = '']) => name !== 'Template' && decodeXml(text).trim() !== '') ||
  xml.match(AUTHOR_ATTRIBUTE) !== null;

/** The same part without names; its elements stay, so that every program still opens the file. */
export const withoutNames = (xml: string): string =>
  xml
    .replaceAll(PERSONAL, '<$1$2>')
    .replaceAll(AUTHOR_ATTRIBUTE, (attribute) => `${attribute.slice(0, attribute.indexOf('='))}=""`);
