import type { z } from 'zod';

/** The collections that a field can point into by slug. */
export type ReferenceTarget =
  | 'gemeente'
  | 'regio'
  | 'thema'
  | 'fase'
  | 'begrip'
  | 'cohort'
  | 'sessie'
  | 'aanpak'
  | 'tool'
  | 'les';

/** How a text is marked up: plain, one paragraph of Markdown, or whole Markdown. */
export type Markup = 'plain' | 'inline' | 'block';

// What a schema says about itself besides its shape; read by the check, the forms and the editor.
declare module 'zod' {
  interface GlobalMeta {
    reference?: ReferenceTarget;
    markup?: Markup;
    /** The language of a text that is not in the language of the site. */
    language?: 'en';
    labels?: Readonly<Record<string, string>>;
  }
}

export type AnySchema = z.core.$ZodType;
