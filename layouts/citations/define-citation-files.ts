import { addressOf } from '../../scripts/content/addresses/addresses.js';
import { defineItemFiles } from '../define-page.js';
import { citeAanpak, citeLes } from './cite.js';
import { CITATION_FORMATS, type CitationFormat } from './formats.js';

/** A reference to each aanpak in one format, beside its page. */
export const defineAanpakCitations = (format: CitationFormat) =>
  defineItemFiles({
    of: 'aanpakken',
    address: ({ slug }) => `${addressOf('aanpak', slug)}citeer.${format}`,
    render: (aanpak, data) => CITATION_FORMATS[format].write(citeAanpak(aanpak, data)),
  });

/** A reference to each lesson in one format, beside its page. */
export const defineLesCitations = (format: CitationFormat) =>
  defineItemFiles({
    of: 'lessen',
    address: ({ slug }) => `${addressOf('les', slug)}citeer.${format}`,
    render: (les, data) => CITATION_FORMATS[format].write(citeLes(les, data)),
  });
