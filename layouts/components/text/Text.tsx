import { renderBlock, renderInline } from '../../../scripts/content/markdown/render.js';
import type { TextEnv } from '../../../scripts/content/markdown/text-env.js';
import { usePage } from '../../page-context.js';

export interface TextProps {
  readonly children: string;
  /** One paragraph without a tag of its own, or whole Markdown. */
  readonly inline?: boolean;
  readonly class?: string;
  /** Whether it is the body of an entry, whose headings can be linked to. */
  readonly isBody?: boolean;
  /** Whether terms of the glossary are explained in it. */
  readonly withTerms?: boolean;
  /** Where its source marks lead, when that is not where those of the page do. */
  readonly sourcesAt?: string;
}

/** What a text may use of what its page may use. */
const envOf = ({ isBody = false, withTerms = true, sourcesAt }: TextProps, env: TextEnv): TextEnv =>
  sourcesAt === undefined && !isBody && withTerms
    ? env
    : { ...env, hasAnchors: isBody, terms: withTerms ? env.terms : null, sourcesAt: sourcesAt ?? env.sourcesAt };

/** Rendered Markdown: the one place where HTML leaves as it is, as the parser lets no raw HTML in. */
export const Text = (props: TextProps) => {
  const { children, inline = false, class: className } = props;
  const env = envOf(props, usePage().env);
  const html = { __html: inline ? renderInline(children, env) : renderBlock(children, env) };
  if (inline) return <span class={className} dangerouslySetInnerHTML={html} />;
  return (
    <div
      class={className === undefined ? 'lopende-tekst' : `lopende-tekst ${className}`}
      dangerouslySetInnerHTML={html}
    />
  );
};
