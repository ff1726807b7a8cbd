/** A file that readers take along, made from an entry or put beside it; every link to it shows its format and size. */
export interface Download {
  /** Address of the file, below the base path: `/tools/terugkoppeling/terugkoppeling.pdf`. */
  readonly address: string;
  /** Address of the page it belongs to. */
  readonly page: string;
  readonly title: string;
  /** The format as readers know it, such as "PDF". */
  readonly format: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** `YYYY-MM-DD`: the day its text last changed. */
  readonly date: string;
  readonly sha256: string;
  /** Whether a person put it beside the entry. */
  readonly isAttachment: boolean;
}
