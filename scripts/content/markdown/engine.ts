import MarkdownIt from 'markdown-it';
import { boxes } from './boxes.js';
import { glossaryTerms } from './glossary-terms.js';
import { headingAnchors } from './heading-anchors.js';
import { allowedLink, links } from './links.js';
import { pictures } from './pictures.js';
import { sourceMarks } from './source-marks.js';
import { tables } from './tables.js';
import { worksheet } from './worksheet/worksheet.js';

const createEngine = () => {
  const engine = new MarkdownIt({ html: false, typographer: true, quotes: '“”‘’' });
  engine.validateLink = allowedLink;
  engine
    .use(sourceMarks)
    .use(worksheet)
    .use(boxes)
    .use(headingAnchors)
    .use(tables)
    .use(links)
    .use(pictures)
    .use(glossaryTerms);
  return engine;
};

/** The one Markdown parser: no raw HTML, closed list of link schemes, and the site's own marks. */
export const engine = createEngine();
