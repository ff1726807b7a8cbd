import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { besideCode } from '../../cache/beside-code.js';

/** Pages are Eleventy's; other files are many, such as citations, or large, such as open data, so we write them ourselves. */
export type TemplateKind = 'pages' | 'files';

/** The templates, compiled by the launcher beside the command that runs. */
export const templateFolder = (kind: TemplateKind): string => besideCode(join('layouts', kind));

/** A template as Eleventy knows it: data with a permalink, perhaps paginated, and a function that renders it. */
export interface Template {
  readonly data: {
    readonly permalink: string | ((data: object) => string | false);
    readonly pagination?: {
      readonly data: string;
      readonly alias: string;
      /** Leaves out what needs no page, and what this part of the site does not make. */
      readonly before?: (items: readonly unknown[], data: object) => readonly unknown[];
    };
  };
  readonly render: (data: object) => string;
}

export interface TemplateFile {
  readonly path: string;
  readonly template: Template;
}

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && 'data' in value && 'render' in value;

/** Loads the templates in a folder without Eleventy. */
export const loadTemplates = async (folder: string): Promise<readonly TemplateFile[]> => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name));
  const modules = await Promise.all(files.map((path): Promise<unknown> => import(pathToFileURL(path).href)));
  return modules.flatMap((module, index) => {
    const template: unknown = typeof module === 'object' && module !== null ? Reflect.get(module, 'default') : null;
    return isTemplate(template) ? [{ path: files[index] ?? '', template }] : [];
  });
};
