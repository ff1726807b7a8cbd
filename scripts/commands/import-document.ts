import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../content/load-content.js';
import { draftFields, type Given } from '../contribute/draft/draft-fields.js';
import { entryText } from '../contribute/draft/entry-text.js';
import { saveEntry } from '../contribute/draft/save-entry.js';
import { type KnownNames, readKnownNames } from '../contribute/known-names.js';
import { KINDS } from '../contribute/new/kinds.js';
import { refuseSlug } from '../contribute/new/make-new.js';
import { suggestSlug } from '../contribute/new/suggest-slug.js';
import { nextSteps } from '../contribute/next-steps.js';
import { askDescriptions } from '../contribute/word/ask-descriptions.js';
import { composeBody } from '../contribute/word/compose-body.js';
import { describeImages } from '../contribute/word/describe-images.js';
import { importReport } from '../contribute/word/import-report.js';
import { MAX_FILE, type OpenedDocument, openDocument, RefusedDocument } from '../contribute/word/open-document.js';
import type { ImportOptions } from '../contribute/word/parse-import-options.js';
import { readDocument } from '../contribute/word/read-document.js';
import { type FilledForm, readForm } from '../contribute/word/read-form.js';
import { type ReadyImages, readyImages } from '../contribute/word/ready-images.js';
import { UsageError } from '../options/usage-error.js';
import { CommandError, EXIT } from './run-command.js';

const UNCHANGED = 'Er is niets veranderd.';

const readBytes = (file: string): Uint8Array => {
  if (!existsSync(file)) throw new UsageError(`Het bestand ${file} bestaat niet.`);
  const { size } = statSync(file);
  if (!statSync(file).isFile()) throw new UsageError(`${file} is geen bestand.`);
  if (size > MAX_FILE)
    throw new RefusedDocument(
      `Dit bestand is te groot: hooguit ${MAX_FILE / 1_000_000} MB. Maak de afbeeldingen kleiner.`,
    );
  return readFileSync(file);
};

const slugFor = (fields: Given, { slug, content, today }: ImportOptions, names: KnownNames): string => {
  const wanted = slug ?? suggestSlug(KINDS.aanpak, fields);
  if (wanted === '')
    throw new CommandError(
      `Er is geen titel en geen gemeente ingevuld. Geef een naam voor het adres met --slug. ${UNCHANGED}`,
    );
  const problem = refuseSlug(KINDS.aanpak, wanted, { content, today, names });
  if (problem !== null) throw new CommandError(`${problem} ${UNCHANGED}`);
  return wanted;
};

interface Imported {
  readonly opened: OpenedDocument;
  readonly images: ReadyImages;
  readonly form: FilledForm;
  readonly notes: ReadonlySet<string>;
}

const read = async (file: string, names: KnownNames): Promise<Imported> => {
  const opened = openDocument(readBytes(file));
  const document = await readDocument(opened);
  const images = await readyImages(document.images);
  const notes = new Set<string>();
  const form = readForm(document.blocks, names.targets, { imageNames: images.names, notes });
  return { opened, images, form, notes };
};

const write = async ({ form, images }: Imported, slug: string, options: ImportOptions, names: KnownNames) => {
  const fields = draftFields('aanpak', form.fields, { today: options.today, targets: names.targets });
  const text = entryText('aanpak', fields, composeBody(fields, form), names);
  const described = describeImages(text, await askDescriptions(text));
  const used = images.files.filter(({ name }) => described.includes(`](${name})`));
  return saveEntry(options.content, 'aanpak', slug, described, used);
};

/** `npm run import`: a filled-in form becomes an entry, and a report says what is left to do. */
export const importDocument = async (options: ImportOptions): Promise<number> => {
  if (!existsSync(options.content)) throw new UsageError(`De map ${options.content} bestaat niet.`);
  const names = readKnownNames(options.content);
  try {
    const imported = await read(options.file, names);
    const slug = slugFor(imported.form.fields, options, names);
    const file = await write(imported, slug, options, names);
    if (file === null) throw new CommandError(`"${slug}" bestaat al. ${UNCHANGED}`);
    const path = join(options.content, file);
    const findings = loadContent(options.content).findings.filter((finding) => finding.file === file);
    console.log(`Gemaakt: ${path}\n${importReport(imported.form, imported.opened, imported.notes, findings, names)}\n`);
    console.log(nextSteps(path, slug, findings));
    return EXIT.ok;
  } catch (error) {
    if (error instanceof RefusedDocument) throw new CommandError(`${options.file}: ${error.message} ${UNCHANGED}`);
    throw error;
  }
};
