import { addressOf } from '../content/addresses/addresses.js';
import type { Download } from '../content/download.js';
import type { Cohort, Sessie } from '../content/library.js';
import type { DocumentData } from './model/text-reader.js';
import type { Plan } from './plan.js';
import { type BundledFile, bundle } from './zip/bundle.js';
import { readMe } from './zip/read-me.js';

/** A file that was made, with its bytes. */
export interface Made {
  readonly download: Download;
  readonly bytes: Uint8Array;
}

const toolsOf = (sessie: Sessie): ReadonlySet<string> =>
  new Set([...sessie.tools, ...sessie.programma.flatMap(({ tools }) => tools)].map((slug) => addressOf('tool', slug)));

const fileName = ({ address }: Download): string => address.split('/').at(-1) ?? '';

/** What stands beside the cohort itself. */
const besideCohort = ({ slug }: Cohort, made: readonly Made[]): BundledFile[] =>
  made
    .filter(({ download: { page, isAttachment } }) => isAttachment && page === addressOf('cohort', slug))
    .map(({ download, bytes }) => ({ download, bytes, name: `bijlagen/${fileName(download)}` }));

/** The files of a session and of its tools, in folders that sort in the order in which they are used. */
const filesOf = (sessie: Sessie, made: readonly Made[], folder: string): BundledFile[] => {
  const own = addressOf('sessie', sessie.slug);
  const tools = toolsOf(sessie);
  return made
    .filter(({ download: { page } }) => page === own || tools.has(page))
    .map(({ download, bytes }) => {
      const isOwn = download.page === own;
      const part = isOwn ? '1-sessie' : '2-tools';
      // Two tools may each have a `foto.jpg`.
      const beside = isOwn ? 'bijlagen/' : `${download.page.split('/').at(-2)}-bijlagen/`;
      return { download, bytes, name: `${folder}${part}/${download.isAttachment ? beside : ''}${fileName(download)}` };
    });
};

const planOf = (entry: Cohort | Sessie, files: readonly BundledFile[], data: DocumentData): Plan => {
  const page = addressOf(entry.type, entry.slug);
  const text = readMe(entry.titel, page, files, data);
  return {
    source: entry.file,
    page,
    name: `${entry.type === 'sessie' ? 'sessie' : 'lichting'}-${entry.slug}`,
    title: entry.titel,
    format: 'zip',
    date: entry.gecontroleerd_op,
    key: text,
    make: async () => bundle(files, text),
  };
};

/** One zip for each session, and for each cohort one with a folder for each of its sessions. */
export const planZips = (made: readonly Made[], data: DocumentData): Plan[] => {
  const { sessies, cohorten } = data.library;
  const ofCohorts = cohorten.map((cohort) => ({
    cohort,
    files: [
      ...besideCohort(cohort, made),
      ...sessies
        .filter(({ cohort: slug }) => slug === cohort.slug)
        .flatMap((sessie) => filesOf(sessie, made, `sessie-${String(sessie.nummer).padStart(2, '0')}/`)),
    ],
  }));
  return [
    ...sessies.map((sessie) => planOf(sessie, filesOf(sessie, made, ''), data)),
    ...ofCohorts.filter(({ files }) => files.length > 0).map(({ cohort, files }) => planOf(cohort, files, data)),
  ];
};
