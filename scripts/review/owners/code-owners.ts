import { dirname } from 'node:path';
import type { Library } from '../../content/library.js';

const HEAD = `# Made by \`npm run owners\` from the content and from \`beoordelaars\` in content/site.yaml. Change it there.
# A later line goes before an earlier one. Without \`beoordelaars\` nobody is asked by himself.`;

const line = (path: string, owners: readonly string[]): string => [path, ...owners].join(' ');

type Owned = Pick<Library, 'cohorten' | 'sessies' | 'aanpakken' | 'vragen' | 'site'>;

/** The folders of all that came out of a cohort: itself, its sessions, and the reports and questions of its members. */
const foldersOf = (cohort: string, { cohorten, sessies, aanpakken, vragen }: Owned): string[] => [
  ...cohorten.filter(({ slug }) => slug === cohort).map(({ file }) => dirname(file)),
  ...[...sessies, ...aanpakken, ...vragen].filter((entry) => entry.cohort === cohort).map(({ file }) => dirname(file)),
];

/** `CODEOWNERS`: who is asked to review what, by cohort. */
export const codeOwners = (library: Owned): string => {
  const { alles = [], lichtingen = {} } = library.site.beoordelaars ?? {};
  const cohorts = library.cohorten.toSorted((a, b) => a.slug.localeCompare(b.slug));
  const parts = cohorts.map(({ slug, titel }) => {
    // Who may review everything may review this too: one of them is enough.
    const owners = [...new Set([...(lichtingen[slug] ?? []), ...alles])];
    const lines = foldersOf(slug, library).map((folder) => line(`/content/${folder}/`, owners));
    return [`# ${titel}`, ...lines].join('\n');
  });
  return `${[HEAD, line('*', alles), ...parts].join('\n\n')}\n`;
};
