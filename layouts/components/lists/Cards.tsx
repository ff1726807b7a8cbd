import type { ComponentChildren } from 'preact';

/** Cards side by side where there is room. */
export const Cards = ({ children }: { readonly children: ComponentChildren }) => <div class="kaarten">{children}</div>;
