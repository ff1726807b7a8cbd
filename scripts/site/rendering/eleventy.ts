import type { Template } from './templates.js';

/** The part of Eleventy's configuration that is used here; Eleventy ships no typings. */
export interface EleventyConfig {
  addGlobalData(name: string, value: () => unknown): void;
  setTemplateFormats(formats: readonly string[]): void;
  setDataFileSuffixes(suffixes: readonly string[]): void;
  setUseGitIgnore(use: boolean): void;
  /** A template as a module gives it, under a name below the folder that Eleventy reads. */
  addTemplate(name: string, template: Template): void;
  /** Patterns of files that are not read. */
  readonly ignores: Set<string>;
}
