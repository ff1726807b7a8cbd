import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainPage } from './plain-pages.js';
import { writeFiles } from './write-files.js';

/** What Starlight keeps between builds, below its folder. */
export const STARLIGHT_CACHE = './bewaard';

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  cacheDir: '${STARLIGHT_CACHE}',
  integrations: [starlight({ title: 'Kennisbank', sidebar: [] })],
});
`;
const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** What has to be installed for a site of Starlight. */
export const STARLIGHT_PACKAGES = ['astro', '@astrojs'] as const;

/**
 * A site for Starlight as it comes, with its own search. `modules` is the folder of packages in which it is installed: they
 * are copied, as Astro does not find its way through a link.
 */
export const writeStarlightSite = (pages: readonly PlainPage[], target: string, modules: string): void => {
  writeFiles(target, {
    'package.json': '{ "type": "module" }\n',
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': COLLECTIONS,
    'src/content/docs/index.md': '---\ntitle: Begin\n---\n',
    ...Object.fromEntries(pages.map(({ name, markdown }) => [`src/content/docs/${name}`, markdown])),
  });
  for (const name of STARLIGHT_PACKAGES)
    cpSync(join(modules, name), join(target, 'node_modules', name), { recursive: true });
};
