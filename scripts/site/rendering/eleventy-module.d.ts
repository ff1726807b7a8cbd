declare module '@11ty/eleventy' {
  import type { EleventyConfig } from './eleventy.js';

  interface Options {
    readonly quietMode: boolean;
    readonly config: (config: EleventyConfig) => void;
  }

  /** The part of Eleventy's programmatic interface that is used here. */
  export default class Eleventy {
    constructor(input: string, output: string, options: Options);
    disableLogger(): void;
    write(): Promise<void>;
  }
}
