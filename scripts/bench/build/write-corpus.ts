import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import type { Library } from '../../content/library.js';
import { readableText } from '../../content/markdown/readable-text.js';
import { generateAanpak, type Material } from './generate-aanpak.js';
import { createRandom } from './random.js';

const REGISTERS = ['site', 'gemeenten', 'regios', 'themas', 'fasen', 'patronen', 'begrippen'].map(
  (name) => `${name}.yaml`,
);
const FOLDERS = ['cohorten', 'sessies', 'tools', 'paginas'];

const sentencesOf = (library: Library): string[] => {
  const texts = library.aanpakken.flatMap(({ body, stappen, lessen }) => [
    body,
    ...stappen.map(({ tekst }) => tekst),
    ...lessen.map(({ uitleg }) => uitleg),
  ]);
  const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });
  return texts
    .flatMap((text) => [...segmenter.segment(readableText(text))].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence.length > 20 && !/[[\]<>*_#]/.test(sentence));
};

/**
 * Writes a content folder with so many made-up aanpakken beside the registers, tools, sessions and pages of a real one.
 * The same collection and count give the same bytes.
 */
export const writeCorpus = (content: string, library: Library, target: string, count: number): void => {
  mkdirSync(target, { recursive: true });
  for (const name of [...REGISTERS, ...FOLDERS]) cpSync(join(content, name), join(target, name), { recursive: true });
  const material: Material = { library, sentences: sentencesOf(library) };
  // Pages and tools point at real aanpakken, so these come first.
  cpSync(join(content, 'aanpakken'), join(target, 'aanpakken'), { recursive: true });
  cpSync(join(content, 'vragen'), join(target, 'vragen'), { recursive: true });
  for (let number = library.aanpakken.length; number < count; number++) {
    const { fields, body } = generateAanpak(material, createRandom(number));
    const folder = join(target, 'aanpakken', `meting-${String(number).padStart(6, '0')}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.md'), `---\n${dump(fields, { lineWidth: 120 })}---\n\n${body}\n`);
  }
};
