/** The part of Eleventy's configuration that is used here; Eleventy ships no typings. */
export interface EleventyConfig {
  addGlobalData(name: string, value: () => unknown): void;
  setTemplateFormats(formats: readonly string[]): void;
  setDataFileSuffixes(suffixes: readonly string[]): void;
  setUseGitIgnore(use: boolean): void;
  /** Paths of templates, from where Eleventy runs. */
  readonly ignores: Set<string>;
}
