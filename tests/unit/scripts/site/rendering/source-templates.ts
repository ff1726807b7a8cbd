import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Template, TemplateFile } from '../../../../../scripts/site/rendering/templates.js';

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && 'data' in value && 'render' in value;

/** All templates as they stand in the source, pages and files. */
export const sourceTemplates = async (): Promise<readonly TemplateFile[]> => {
  const paths = ['pages', 'files'].flatMap((kind) =>
    readdirSync(`layouts/${kind}`).map((name) => resolve('layouts', kind, name)),
  );
  return Promise.all(
    paths.map(async (path) => {
      const module: unknown = await import(pathToFileURL(path).href);
      const template: unknown = typeof module === 'object' && module !== null ? Reflect.get(module, 'default') : null;
      if (!isTemplate(template)) throw new Error(`${path} is no template`);
      return { path, template };
    }),
  );
};
