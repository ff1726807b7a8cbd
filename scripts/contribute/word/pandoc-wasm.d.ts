declare module 'pandoc-wasm' {
  interface Converted {
    readonly stdout: string;
    readonly stderr: string;
    readonly warnings: readonly { readonly type?: string; readonly verbosity?: string }[];
    readonly files: Readonly<Record<string, Blob>>;
    readonly mediaFiles: Readonly<Record<string, Blob>>;
  }
  export function convert(
    options: Readonly<Record<string, unknown>>,
    stdin: string | null,
    files: Record<string, string | Blob>,
  ): Promise<Converted>;
}
