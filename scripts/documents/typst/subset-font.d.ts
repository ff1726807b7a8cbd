declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'truetype' | 'woff2';
    /** Leaves out letter forms that only features such as ligatures reach. */
    readonly noLayoutClosure?: boolean;
    /** Leaves out what fits letters to the dots of a coarse screen. */
    readonly noHinting?: boolean;
  }

  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
