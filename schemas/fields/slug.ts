import { z } from 'zod';

/** Lower-case letters and digits, joined by single hyphens; at most 80 characters. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const slug = () => z.string().max(80).regex(SLUG_PATTERN);
