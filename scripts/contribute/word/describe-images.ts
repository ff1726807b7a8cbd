import { UNWRITTEN } from '../../../schemas/fields/unwritten.js';

const UNDESCRIBED = /!\[\(nog te schrijven\)\]\((?<name>[^)]+)\)/g;

/** The pictures in a text that nobody described yet. */
export const undescribedImages = (text: string): readonly string[] =>
  [...text.matchAll(UNDESCRIBED)].map((match) => match.groups?.['name'] ?? '');

/** Puts descriptions with their pictures; a picture without one stays to be described. */
export const describeImages = (text: string, descriptions: ReadonlyMap<string, string>): string =>
  text.replaceAll(UNDESCRIBED, (_whole, name: string) => {
    const description = (descriptions.get(name) ?? '').replaceAll(/[[\]\n]/g, ' ').trim();
    return `![${description === '' ? UNWRITTEN : description}](${name})`;
  });
