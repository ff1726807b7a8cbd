import type { ComponentChildren } from 'preact';

interface CardsProps {
  readonly children: ComponentChildren;
  /** Whether a reader can put what is like their own municipality first. */
  readonly sortable?: boolean;
}

/** Cards side by side where there is room. */
export const Cards = ({ children, sortable = false }: CardsProps) => (
  <div class="kaarten" {...(sortable ? { 'data-ordenen': '' } : {})}>
    {children}
  </div>
);
