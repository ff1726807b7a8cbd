import { type Deelnemer, GROEP_LABELS } from '../../../schemas/entries/aanpak.js';
import { Text } from '../text/Text.js';

/** Who took part, by group and role. */
export const Deelnemers = ({ deelnemers }: { readonly deelnemers: readonly Deelnemer[] }) => (
  <dl class="feiten">
    {deelnemers.map(({ groep, wie }) => (
      <div key={groep + wie}>
        <dt>{GROEP_LABELS[groep]}</dt>
        <dd>
          <Text inline>{wie}</Text>
        </dd>
      </div>
    ))}
  </dl>
);
