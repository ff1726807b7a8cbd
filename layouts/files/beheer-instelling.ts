import { editorFile } from '../../scripts/contribute/editor/editor-config.js';
import { targetsOf } from '../../scripts/contribute/known-names.js';
import { defineFile } from '../define-page.js';

export default defineFile('/beheer/instelling.json', ({ library, siteUrl, basePath, today }) =>
  editorFile({ ...library.site, siteUrl, basePath, today }, { targets: targetsOf(library) }),
);
