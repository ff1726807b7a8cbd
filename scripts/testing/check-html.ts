import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { failedWith, type Outcome, PASSED } from './outcome.js';

const RULES = {
  // Preact writes `<br/>` and `<meta/>`, which HTML allows.
  'void-style': 'off',
  // Preact leaves out what follows from the element; long titles are the authors' choice.
  'long-title': 'off',
  // The templates write one tag after another, without spaces at line ends of their own.
  'no-trailing-whitespace': 'off',
  // `text-*` suggestions about the style of inline markup from Markdown.
  'prefer-native-element': 'off',
} as const;

const htmlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => join(folder, path));

/** Every page of a built site is valid HTML. */
export const checkHtml = async (folder: string): Promise<Outcome> => {
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({ extends: ['html-validate:recommended'], rules: RULES }),
  );
  const report = await validator.validateMultipleFiles(htmlFiles(folder));
  return report.valid ? PASSED : failedWith(formatterFactory('text')(report.results));
};
