import { BEWIJS_LABELS, RESULTAAT_UITKOMST_LABELS, type Resultaat } from '../../../schemas/parts/resultaat.js';
import { Text } from '../text/Text.js';
import { Dots } from './Dots.js';

/** Results, each with how strong its evidence is. */
export const Resultaten = ({ resultaten }: { readonly resultaten: readonly Resultaat[] }) => (
  <ul class="resultaten">
    {resultaten.map(({ tekst, bewijs, uitkomst }) => (
      <li
        key={tekst}
        class={uitkomst === 'gelukt' || uitkomst === 'onbekend' ? 'resultaat' : 'resultaat resultaat--werkte-niet'}
      >
        <p>
          <Text inline>{tekst}</Text>
        </p>
        <p class="resultaat__bewijs">
          {RESULTAAT_UITKOMST_LABELS[uitkomst]} · bewijs: <Dots scale={BEWIJS_LABELS} value={bewijs} />
        </p>
      </li>
    ))}
  </ul>
);
