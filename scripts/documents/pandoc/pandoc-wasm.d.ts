declare module 'pandoc-wasm' {
  interface Converted {
    readonly stderr: string;
    readonly warnings: readonly { readonly verbosity: string; readonly pretty: string }[];
    readonly files: Readonly<Record<string, Blob>>;
  }

  /** Never rejects: what goes wrong stands in `stderr` or `warnings`. One call at a time. */
  export function convert(
    options: Readonly<Record<string, unknown>>,
    input: string,
    files: Readonly<Record<string, Blob>>,
  ): Promise<Converted>;
}
