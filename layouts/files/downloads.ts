import { defineFile } from '../define-page.js';

/** Every file to take along, with what is needed to know it is the right one. */
export default defineFile('/data/downloads.json', ({ downloads, siteUrl, basePath }) => {
  const url = (address: string) => siteUrl + basePath + address.slice(1);
  const rows = downloads.all().map(({ address, page, title, mediaType, size, date, sha256 }) => ({
    adres: url(address),
    pagina: url(page),
    titel: title,
    soort: mediaType,
    bytes: size,
    datum: date,
    sha256,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
});
