import type { SiteData } from '../../scripts/content/site-data.js';
import { editorFile } from '../../scripts/contribute/editor/editor-config.js';
import { targetsOf } from '../../scripts/contribute/known-names.js';

interface Data {
  readonly siteData: SiteData;
}

export default {
  data: { permalink: '/beheer/instelling.json' },
  render: ({ siteData: { library, siteUrl, basePath, today } }: Data) =>
    editorFile({ ...library.site, siteUrl, basePath, today }, { targets: targetsOf(library) }),
};
