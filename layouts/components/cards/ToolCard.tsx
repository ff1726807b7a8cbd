import { TOOL_SOORT_LABELS } from '../../../schemas/entries/tool.js';
import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import { formatMinutes } from '../../../scripts/content/format.js';
import type { Tool } from '../../../scripts/content/library.js';
import { plainText } from '../../../scripts/content/markdown/plain-text.js';
import { Link } from '../text/Link.js';

/** A tool in a list: what it is for, how long it takes and with how many people. */
export const ToolCard = ({ tool, level = 3 }: { readonly tool: Tool; readonly level?: 2 | 3 }) => {
  const Heading = `h${level}` as const;
  return (
    <article class="kaart kaart--tool">
      <span class="nl-data-badge merkje">{TOOL_SOORT_LABELS[tool.soort]}</span>
      <Heading class="nl-heading nl-heading--level-3">
        <Link to={addressOf('tool', tool.slug)}>{tool.titel}</Link>
      </Heading>
      <p>{plainText(tool.doel)}</p>
      <p class="kaart__voet">
        {formatMinutes(tool.minuten)} · {tool.groep.van} tot {tool.groep.tot} mensen
      </p>
    </article>
  );
};
