import { z } from 'zod';

const MAX_TITLE = 160;
const MAX_LINE = 2_000;
const MAX_TEXT = 100_000;

const filled = (max: number) => z.string().trim().min(1).max(max);

/** A title or name: one line without markup, at most 160 characters. */
export const titleText = () => filled(MAX_TITLE).meta({ markup: 'plain' });

/** A short text without markup. */
export const plainText = () => filled(MAX_LINE).meta({ markup: 'plain' });

/** One paragraph; Markdown emphasis, links and source marks such as [B1] are allowed. */
export const inlineText = () => filled(MAX_LINE).meta({ markup: 'inline' });

/** One or more paragraphs of Markdown; lists, tables and source marks are allowed. */
export const blockText = () => filled(MAX_TEXT).meta({ markup: 'block' });
