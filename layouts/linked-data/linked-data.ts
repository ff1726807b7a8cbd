/** A description of a page in the words of schema.org, as JSON-LD. */
export interface LinkedData {
  readonly '@context': 'https://schema.org';
  readonly '@type': string;
  readonly [name: string]: unknown;
}
