import { aanpakSchema } from '../../../schemas/entries/aanpak.js';
import { lesSchema } from '../../../schemas/parts/les.js';
import type { Library } from '../../content/library.js';
import { textOf } from '../../search/records/text-of.js';

/** An aanpak as other site generators get it: Markdown with a title, and all of its text and that of its lessons. */
export interface PlainPage {
  readonly name: string;
  readonly markdown: string;
}

/** The same texts for each generator that is measured beside this one. */
export const plainPages = ({ aanpakken }: Pick<Library, 'aanpakken'>): readonly PlainPage[] =>
  aanpakken.map((aanpak) => {
    const texts = [
      textOf(aanpakSchema, aanpak, aanpak.body),
      ...aanpak.lessen.map((les) => `## ${les.titel}\n\n${textOf(lesSchema, les, '')}`),
    ];
    return {
      name: `${aanpak.slug}.md`,
      markdown: `---\ntitle: ${JSON.stringify(aanpak.titel)}\n---\n\n${texts.join('\n\n')}\n`,
    };
  });
