import { z } from 'zod';
import { SLUG_PATTERN } from './slug-pattern.js';

/** At most 80 characters. */
export const slug = () => z.string().max(80).regex(SLUG_PATTERN);
