import { isKnown, type NOT_FOUND } from '../../../schemas/fields/not-found.js';
import { Bullets } from './Bullets.js';
import { Known } from './Known.js';

/** A list of paragraphs, or in so many words that the sources do not tell. */
export const KnownBullets = ({ items }: { readonly items: readonly string[] | typeof NOT_FOUND }) =>
  isKnown(items) ? <Bullets items={items} /> : <Known>{items}</Known>;
