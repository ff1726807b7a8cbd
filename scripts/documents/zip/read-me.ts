import { formatDate } from '../../content/format.js';
import type { DocumentData } from '../model/text-reader.js';
import type { BundledFile } from './bundle.js';

/** What is in a zip, from whom, under which licence, and how to see that nothing changed on the way. */
export const readMe = (
  title: string,
  page: string,
  files: readonly BundledFile[],
  { library: { site }, siteUrl, basePath }: DocumentData,
): string =>
  [
    title,
    '',
    `Van: ${site.uitgever}`,
    `De nieuwste versie staat op ${siteUrl}${basePath}${page.slice(1)}`,
    `Licentie: ${site.licentie.naam}, ${site.licentie.adres}`,
    site.licentie.uitleg,
    '',
    'Wat erin zit:',
    ...files.flatMap(({ name, download: { title: what, format, date, sha256 } }) => [
      '',
      name,
      `  ${what} (${format}), ${formatDate(date)}`,
      `  SHA-256: ${sha256}`,
    ]),
    '',
  ].join('\r\n');
