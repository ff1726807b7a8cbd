import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'layouts';
const CLASS_NAME = /\b(?:nl|utrecht)-[\w-]+/g;

/**
 * Tells whether our templates and browser scripts name a class of the NL Design System. They name some by their beginning,
 * as in `nl-heading--level-${level}`.
 */
export const classNamesInCode = (): ((className: string) => boolean) => {
  const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const texts = sources.map((name) => readFileSync(join(FOLDER, name), 'utf8'));
  const names = new Set(texts.flatMap((text) => text.match(CLASS_NAME) ?? []));
  const beginnings = [...names].filter((name) => name.endsWith('-'));
  return (className) => names.has(className) || beginnings.some((beginning) => className.startsWith(beginning));
};
