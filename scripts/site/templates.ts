import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { besideCode } from '../cache/beside-code.js';

/** The page templates, compiled by the launcher beside the command that runs. */
export const templateFolder = (): string => besideCode(join('layouts', 'pages'));

/** A template as Eleventy knows it: data with a permalink, perhaps paginated, and a function that renders it. */
export interface Template {
  readonly data: {
    readonly permalink: string | ((data: object) => string | false);
    readonly pagination?: { readonly data: string; readonly alias: string };
  };
  readonly render: (data: object) => string;
}

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && 'data' in value && 'render' in value;

/** Loads all templates without Eleventy, for who wants one page rather than all of them. */
export const loadTemplates = async (): Promise<readonly Template[]> => {
  const folder = templateFolder();
  const files = readdirSync(folder).filter((name) => name.endsWith('.11ty.js'));
  const modules = await Promise.all(
    files.map((name): Promise<unknown> => import(pathToFileURL(join(folder, name)).href)),
  );
  return modules.flatMap((module) => {
    const template: unknown = typeof module === 'object' && module !== null ? Reflect.get(module, 'default') : null;
    return isTemplate(template) ? [template] : [];
  });
};
