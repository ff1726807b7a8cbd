/** What the picture shows that goes along when somebody shares a page. */
export interface ShareCard {
  /** What kind of page it is, and where it comes from. */
  readonly kicker: string;
  readonly title: string;
}
