import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** Leaves the section out of the search index: its words stand on a page of their own. */
}

/** A part of a page with a heading that can be linked to. */
export const Section = ({ id, title, children, class: className = '' }: SectionProps) => (
  <section class={`deel ${className}`.trim()} aria-labelledby={id}>
    <h2 id={id} class="nl-heading nl-heading--level-2">
      {title}
    </h2>
    {children}
  </section>
);
