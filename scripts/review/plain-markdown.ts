/** Text of others in a page that GitHub renders: no markup, no mention of people, no line of its own. */
export const plainMarkdown = (text: string): string =>
  text
    .replaceAll(/\p{C}/gu, ' ')
    .replaceAll(/[\\`*_{}[\]()#+!|<>~&]/g, '\\$&')
    .replaceAll('@', '@\u200b');
