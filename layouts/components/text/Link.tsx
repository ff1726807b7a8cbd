import type { ComponentChildren } from 'preact';
import { usePage } from '../../page-context.js';

interface LinkProps {
  /** Address on this site, such as `/tools/`. */
  readonly to: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly current?: boolean;
}

/** A link within the site, with the base path put before it. */
export const Link = ({ to, children, class: className = 'nl-link', current = false }: LinkProps) => {
  const { data } = usePage();
  return (
    <a href={data.basePath + to.slice(1)} class={className} {...(current ? { 'aria-current': 'page' } : {})}>
      {children}
    </a>
  );
};
