import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** Leaves the section out of the search index: its words stand on a page of their own. */
  readonly unindexed?: boolean;
}

/** A part of a page with a heading that can be linked to. */
export const Section = ({ id, title, children, class: className = '', unindexed = false }: SectionProps) => (
  <section
    class={`deel ${className}`.trim()}
    aria-labelledby={id}
    {...(unindexed ? { 'data-pagefind-ignore': 'all' } : {})}
  >
    <h2 id={id} class="nl-heading nl-heading--level-2" data-pagefind-ignore="">
      {title}
    </h2>
    {children}
  </section>
);
