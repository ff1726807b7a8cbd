/** All that a reference to a page needs, whatever it is written as. */
export interface Citation {
  /** Short name for reference lists, such as `zaanstad-eerst-luisteren`. */
  readonly key: string;
  /** An organisation. */
  readonly author: string;
  readonly title: string;
  readonly site: string;
  readonly publisher: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly url: string;
  readonly abstract: string;
}
