import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { besideCode } from '../cache/beside-code.js';

/** Pages are Eleventy's; files for each entry, such as citations, are so many that we write them ourselves. */
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
      /** Leaves out what needs no page. */
      readonly before?: (items: readonly unknown[]) => readonly unknown[];
    };
  };
  readonly render: (data: object) => string;
}

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && 'data' in value && 'render' in value;

/** Loads the templates of a kind without Eleventy. */
export const loadTemplates = async (kind: TemplateKind): Promise<readonly Template[]> => {
  const folder = templateFolder(kind);
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const modules = await Promise.all(
    files.map((name): Promise<unknown> => import(pathToFileURL(join(folder, name)).href)),
  );
  return modules.flatMap((module) => {
    const template: unknown = typeof module === 'object' && module !== null ? Reflect.get(module, 'default') : null;
    return isTemplate(template) ? [template] : [];
  });
};
