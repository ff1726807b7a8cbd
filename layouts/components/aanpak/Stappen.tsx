import { KANT_LABELS } from '../../../schemas/parts/stap.js';
import type { Aanpak } from '../../../scripts/content/library.js';
import { Text } from '../text/Text.js';

/** The steps as a thread; the colour of a number tells which side moved, and so does the word beside it. */
export const Stappen = ({ stappen }: { readonly stappen: Aanpak['stappen'] }) => (
  <ol class="draad">
    {stappen.map(({ titel, tekst, kant }, index) => (
      <li key={titel} class={`draad__stap draad__stap--${kant}`}>
        <span class="draad__nummer nl-number-badge" aria-hidden="true">
          {index + 1}
        </span>
        <h3 class="nl-heading nl-heading--level-3">{titel}</h3>
        <p class="draad__kant">{KANT_LABELS[kant]}</p>
        <Text>{tekst}</Text>
      </li>
    ))}
  </ol>
);
