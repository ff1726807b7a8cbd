import { renderBlock, renderInline } from '../../../scripts/content/markdown/render.js';
import { usePage } from '../../page-context.js';

export interface TextProps {
  readonly children: string;
  /** One paragraph without a tag of its own, or whole Markdown. */
  readonly inline?: boolean;
  readonly class?: string;
  /** Whether it is the body of an entry, whose headings can be linked to. */
  readonly isBody?: boolean;
  /** Where its source marks lead, when that is not where those of the page do. */
  readonly sourcesAt?: string;
}

/** Rendered Markdown: the one place where HTML leaves as it is, as the parser lets no raw HTML in. */
export const Text = ({ children, inline = false, class: className, isBody = false, sourcesAt }: TextProps) => {
  const page = usePage();
  const env =
    sourcesAt === undefined && !isBody
      ? page.env
      : { ...page.env, hasAnchors: isBody, sourcesAt: sourcesAt ?? page.env.sourcesAt };
  const html = { __html: inline ? renderInline(children, env) : renderBlock(children, env) };
  if (inline) return <span class={className} dangerouslySetInnerHTML={html} />;
  return (
    <div
      class={className === undefined ? 'lopende-tekst' : `lopende-tekst ${className}`}
      dangerouslySetInnerHTML={html}
    />
  );
};
