import { isKnown } from '../../../schemas/fields/not-found.js';
import { BEWIJS_LABELS } from '../../../schemas/parts/resultaat.js';
import { formatCount, formatList } from '../../../scripts/content/format.js';
import type { Aanpak } from '../../../scripts/content/library.js';
import { effortOf } from '../../../scripts/content/relate/effort-of.js';
import { evidenceOf } from '../../../scripts/content/relate/evidence-of.js';
import { Text } from '../text/Text.js';

const evidenceInWords = (aanpak: Aanpak): string => {
  const strongest = evidenceOf(aanpak);
  if (strongest === null || !isKnown(aanpak.resultaten)) return 'We vonden geen resultaten, dus ook geen bewijs.';
  const count = aanpak.resultaten.filter(({ bewijs }) => bewijs === strongest).length;
  const scale = formatList(Object.values(BEWIJS_LABELS));
  return (
    `Elk resultaat heeft een soort bewijs: ${scale}. We tonen het sterkste. ` +
    `Hier is dat ${BEWIJS_LABELS[strongest]}, bij ${count} van ${formatCount(aanpak.resultaten.length, 'resultaat', 'resultaten')}.`
  );
};

const effortInWords = (aanpak: Aanpak): string => {
  const { steps, groups } = effortOf(aanpak);
  return (
    `Dit rekenen we uit: ${formatCount(steps, 'stap', 'stappen')} plus ${formatCount(groups, 'groep', 'groepen')} ` +
    `die meededen is ${steps + groups}. Tot en met 8 noemen we weinig, vanaf 11 veel. ` +
    'Hoeveel uren het kostte, zegt dit niet. Dat staat bijna nooit in de bronnen.'
  );
};

/** How the ratings of an approach were derived, one press away. There is no total: they are not the same kind of thing. */
export const RatingsExplained = ({ aanpak }: { readonly aanpak: Aanpak }) => (
  <details class="uitleg-stippen">
    <summary>Hoe komen we aan de stippen?</summary>
    <dl class="feiten">
      <div>
        <dt>Inwoners beslissen mee</dt>
        <dd>
          <Text inline>{aanpak.invloed_toelichting}</Text>
        </dd>
      </div>
      <div>
        <dt>Sterkste bewijs</dt>
        <dd>{evidenceInWords(aanpak)}</dd>
      </div>
      <div>
        <dt>Wat erbij komt kijken</dt>
        <dd>{effortInWords(aanpak)}</dd>
      </div>
    </dl>
    <p>We tellen de stippen niet bij elkaar op. Meer stippen is niet altijd beter.</p>
  </details>
);
