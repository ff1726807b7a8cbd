import type { KnownNames } from '../known-names.js';
import { editorBackend } from './editor-backend.js';
import { EDITED_TYPES, editorCollection } from './editor-collection.js';
import { silentFields } from './silent-fields.js';

const MEGABYTE = 1024 * 1024;
const LARGEST_FILE = 10 * MEGABYTE;

/** Stands where a repository is asked for on a site that has none: only a folder on the own computer can be opened. */
const NO_REPOSITORY = { name: 'github', repo: 'lokaal/map', branch: 'main', auth_methods: ['token'] } as const;

export interface EditorSite {
  readonly naam: string;
  readonly siteUrl: string;
  readonly basePath: string;
  readonly today: string;
  readonly repository?: string | undefined;
}

const withoutOthers = Object.fromEntries(
  ['cloudinary', 'uploadcare', 'stock_assets'].map((name) => [name, false] as const),
);

/** The configuration of the web editor, made from the schemas and from what there is to choose from. */
export const editorConfig = (site: EditorSite, names: Pick<KnownNames, 'targets'>) => {
  const backend = editorBackend(site.repository);
  return {
    load_config_file: false,
    app_title: `Editor van ${site.naam}`,
    site_url: site.siteUrl,
    display_url: site.siteUrl + site.basePath,
    logo: { src: `${site.basePath}assets/icoon.svg` },
    backend: backend?.settings ?? NO_REPOSITORY,
    ...(backend?.proposals === true ? { publish_mode: 'editorial_workflow' } : {}),
    media_folder: 'content',
    public_folder: '/',
    media_libraries: {
      default: { config: { max_file_size: LARGEST_FILE, slugify_filename: true } },
      ...withoutOthers,
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
    collections: EDITED_TYPES.map((type) => editorCollection(type, names, site.today)),
  };
};

/** What the editor's page reads: the configuration, and which fields say "niet gevonden" when they are left empty. */
export const editorFile = (site: EditorSite, names: Pick<KnownNames, 'targets'>): string =>
  JSON.stringify({
    config: editorConfig(site, names),
    stil: Object.fromEntries(EDITED_TYPES.map((type) => [type, silentFields(type)])),
  });
