import type { Site } from '../../schemas/registers/site.js';

/** The network's own colours as custom properties, each with its light and its dark value. */
export const themeCss = (kleuren: Site['kleuren']): string => {
  const lines = Object.entries(kleuren).map(
    ([name, { licht, donker }]) =>
      `  --kleur-${name.replaceAll('_', '-')}: light-dark(oklch(${licht}), oklch(${donker}));`,
  );
  return `@layer tokens {\n:root {\n${lines.join('\n')}\n}\n}\n`;
};
