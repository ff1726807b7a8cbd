/** A file of a picture as pages use it. */
export interface PictureFile {
  /** Below the base path: `assets/foto-1a2b3c4d5e-672.avif`. */
  readonly path: string;
  /** In pixels. */
  readonly width: number;
}

/** A picture as documents use it. */
export interface PrintedPicture {
  /** A name that changes with what is seen. */
  readonly file: string;
  /** How wide it stands on paper, in millimetres. */
  readonly width: number;
}

/** A picture beside an entry, ready to be shown. */
export interface Picture {
  /** Largest size on a page, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The smallest formats first; a browser takes the first that it knows. */
  readonly sources: readonly { readonly mediaType: string; readonly files: readonly PictureFile[] }[];
  /** What every browser can show. */
  readonly fallback: string;
  readonly print: PrintedPicture;
}

/** The picture that goes along when somebody shares a page. */
export interface SharePicture {
  /** Below the base path. */
  readonly path: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}
