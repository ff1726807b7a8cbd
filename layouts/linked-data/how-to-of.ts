import { addressOf } from '../../scripts/content/addresses/addresses.js';
import type { Tool } from '../../scripts/content/library.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { readableText } from '../../scripts/content/markdown/readable-text.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import { commonOf } from './common.js';
import type { LinkedData } from './linked-data.js';

/** A tool as instructions. */
export const howToOf = (tool: Tool, data: SiteData): LinkedData => ({
  ...commonOf(addressOf('tool', tool.slug), tool, data),
  ...(tool.licentie === undefined ? {} : { license: tool.licentie.adres }),
  '@type': 'HowTo',
  name: tool.titel,
  description: plainText(tool.doel),
  totalTime: `PT${tool.minuten}M`,
  supply: tool.materialen.map((name) => ({ '@type': 'HowToSupply', name: plainText(name) })),
  step: tool.stappen.map(({ titel, tekst }, index) => ({
    '@type': 'HowToStep',
    position: index + 1,
    name: titel,
    text: readableText(tekst),
  })),
});
