import { error, type Inspection, type Problem, refused, warning } from '../inspection.js';
import { readExif, readTextMetadata } from './metadata.js';
import { splitImage } from './split-image.js';

const MAX_PIXELS = 40_000_000;

const damaged = error('unreadable-file', 'Deze afbeelding is beschadigd.', 'Bewaar haar opnieuw als JPG, PNG of WebP.');

const svg = (bytes: Uint8Array): Inspection => {
  const text = Buffer.from(bytes).toString('utf8');
  const acts =
    /<script|\son\w+\s*=|javascript:|<foreignObject|<!ENTITY|href\s*=\s*["'](?!#|data:image\/(png|jpe?g);)/i.test(text);
  return acts
    ? refused(
        error(
          'active-content',
          'In een tekening zit iets dat iets kan uitvoeren.',
          'Vervang de tekening door een PNG.',
        ),
      )
    : { problems: [], texts: [text.replaceAll(/<[^>]*>/g, '\n')] };
};

/** Looks inside a picture: its size, and what was written with it about a place or a person. */
export const inspectImage = (name: string, bytes: Uint8Array): Inspection => {
  if (/\.svg$/i.test(name)) return svg(bytes);
  const image = splitImage(bytes);
  if (image === null) return refused(damaged);
  if (image.width * image.height > MAX_PIXELS || image.width === 0 || image.height === 0)
    return refused(
      error(
        'too-many-pixels',
        `Deze afbeelding is ${image.width} bij ${image.height} punten.`,
        'Maak haar kleiner: 2.000 punten breed is genoeg.',
      ),
    );
  const found = [...image.exif.map(readExif), ...image.notes.map(readTextMetadata)];
  const problems: Problem[] = [];
  if (found.some(({ hasLocation }) => hasLocation))
    problems.push(
      error('image-location', 'In deze foto staat waar die gemaakt is.', 'Bewaar de foto opnieuw, zonder locatie.'),
    );
  if (found.some(({ hasAuthor }) => hasAuthor))
    problems.push(
      warning(
        'image-author',
        'In deze foto staat wie hem maakte. Op de site halen we dat weg.',
        'In dit bestand zelf blijft het staan. Wil je dat niet? Bewaar de foto opnieuw, zonder gegevens.',
      ),
    );
  // What was written with it is not published, so its words are nobody's concern.
  return { problems, texts: [] };
};
