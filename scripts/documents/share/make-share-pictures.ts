import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ByteCache } from '../../cache/byte-cache.js';
import type { Library } from '../../content/library.js';
import type { SharePicture } from '../../content/picture.js';
import { CARD_SIZE, cardSvg } from './card-svg.js';
import { cardsOf } from './cards-of.js';
import type { ShareCard } from './share-card.js';
import type { Typefaces } from './typeface.js';

/** Pictures that are worked on at once. */
const AT_ONCE = 4;

const createCardMaker = ({ site }: Library, cache: ByteCache) => {
  // Read and opened for the first card that is not kept from an earlier build.
  let typefaces: Promise<Typefaces> | null = null;
  const openTypefaces = async () => (await import('./typeface.js')).openTypefaces();
  return async (card: ShareCard): Promise<Uint8Array> => {
    const key = `share\0${JSON.stringify([card, site.naam, site.kleuren])}`;
    const kept = cache.recall(key);
    if (kept !== null) return kept;
    typefaces ??= openTypefaces();
    const { encodeDrawing } = await import('../pictures/encode.js');
    const made = await encodeDrawing(cardSvg(card, site.naam, site.kleuren, await typefaces));
    cache.keep(key, made);
    return made;
  };
};

const write = (output: string, bytes: Uint8Array): string => {
  const path = `assets/deel-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.png`;
  mkdirSync(dirname(join(output, path)), { recursive: true });
  writeFileSync(join(output, path), bytes);
  return path;
};

/** Makes the pictures that go along when somebody shares a page, by the address of that page; or only those asked for. */
export const makeSharePictures = async (
  library: Library,
  output: string,
  cache: ByteCache,
  isWanted: (address: string) => boolean = () => true,
): Promise<ReadonlyMap<string, SharePicture>> => {
  const make = createCardMaker(library, cache);
  const pictures = new Map<string, SharePicture>();
  const waiting = [...cardsOf(library)].filter(([address]) => isWanted(address));
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [address, card] = next;
      const path = write(output, await make(card));
      pictures.set(address, { ...CARD_SIZE, path, alt: `${card.kicker}: ${card.title}` });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return pictures;
};
