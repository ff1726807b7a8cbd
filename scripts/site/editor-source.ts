import { readdirSync } from 'node:fs';

const fontNamed = (files: readonly string[], start: string): string => {
  const name = files.find((file) => file.startsWith(start) && file.endsWith('.woff2'));
  if (name === undefined) throw new Error(`De editor heeft geen lettertype ${start} meer bij zich.`);
  return name;
};

const NO_NEWS = 'data:application/json,{}';

/** What the editor would ask of others, and what it gets here instead. Each stands in its code exactly once. */
const replacements = (fonts: readonly string[], fontFolder: string): readonly (readonly [RegExp, string])[] => [
  ...(['source-sans-3', 'noto-mono', 'material-symbols-outlined'] as const).map(
    (name) =>
      [
        new RegExp(`https://cdn\\.jsdelivr\\.net/fontsource/fonts/${name}[:@][^)]*`, 'g'),
        `${fontFolder}/${fontNamed(fonts, name)}`,
      ] as const,
  ),
  // Whether the git host has a disturbance is told by a third party; the editor takes no answer for "unknown".
  [/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g, NO_NEWS],
  [/https:\/\/status-api\.hostedstatus\.com\/1\.0\/status\/\w+/g, NO_NEWS],
];

/**
 * The code of the editor without its requests to others. Throws when a new version of it asks for something in another
 * way than it did: then someone has to look at what it asks now.
 */
export const withoutThirdParties = (code: string, assets: string, fontFolder: string): string =>
  replacements(readdirSync(assets), fontFolder).reduce((changed, [asked, given]) => {
    const times = changed.match(asked)?.length ?? 0;
    if (times !== 1) throw new Error(`De editor vraagt ${times} keer om ${asked.source}. Kijk na wat hij nu ophaalt.`);
    return changed.replace(asked, () => given);
  }, code);
