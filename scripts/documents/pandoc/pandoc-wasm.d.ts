declare module 'pandoc-wasm' {
  interface Converted {
    readonly stdout: string;
    readonly stderr: string;
    readonly warnings: readonly { readonly verbosity: string; readonly pretty: string }[];
    readonly files: Readonly<Record<string, Blob>>;
    readonly mediaFiles: Readonly<Record<string, Blob>>;
  }

  /** Never rejects: what goes wrong stands in `stderr` or `warnings`. One call at a time. */
  export function convert(
    options: Readonly<Record<string, unknown>>,
    input: string | null,
    files: Readonly<Record<string, string | Blob>>,
  ): Promise<Converted>;
}
