import type { ComponentChildren } from 'preact';
import { usePage } from '../../page-context.js';

interface FileLinkProps {
  /** Address of a file of this site, below the base path. */
  readonly to: string;
  readonly children: ComponentChildren;
}

/** A link to a file of this site that is no page, such as a feed. */
export const FileLink = ({ to, children }: FileLinkProps) => (
  <a class="nl-link" href={usePage().data.basePath + to.slice(1)}>
    {children}
  </a>
);
