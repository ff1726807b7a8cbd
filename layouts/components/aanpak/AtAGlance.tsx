import type { ComponentChildren } from 'preact';
import { INVLOED_LABELS, NIVEAU_LABELS } from '../../../schemas/entries/aanpak.js';
import { isKnown } from '../../../schemas/fields/not-found.js';
import { BEWIJS_LABELS } from '../../../schemas/parts/resultaat.js';
import { formatList } from '../../../scripts/content/format.js';
import type { Aanpak } from '../../../scripts/content/library.js';
import { effortOf, MOEITE_LABELS } from '../../../scripts/content/relate/effort-of.js';
import { evidenceOf } from '../../../scripts/content/relate/evidence-of.js';
import { usePage } from '../../page-context.js';
import { Known } from '../text/Known.js';
import { Text } from '../text/Text.js';
import { Dots } from './Dots.js';

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const Fact = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** The strip between two hairlines: the answers a reader wants before reading on. */
export const AtAGlance = ({ aanpak }: { readonly aanpak: Aanpak }) => {
  const { data } = usePage();
  const { niet_gevonden } = data.library.site;
  const evidence = evidenceOf(aanpak);
  return (
    <dl class="oogopslag">
      <Fact name="Voor wie">
        <Text inline>{aanpak.voor_wie}</Text>
      </Fact>
      <Fact name="Gaat over">
        {sentenceCase(formatList(aanpak.niveaus.map((niveau) => NIVEAU_LABELS[niveau].toLowerCase())))}
      </Fact>
      <Fact name="Inwoners beslissen mee">
        {isKnown(aanpak.invloed) ? <Dots scale={INVLOED_LABELS} value={aanpak.invloed} /> : niet_gevonden}
      </Fact>
      <Fact name="Sterkste bewijs">
        {evidence === null ? niet_gevonden : <Dots scale={BEWIJS_LABELS} value={evidence} />}
      </Fact>
      <Fact name="Wat erbij komt kijken">
        <Dots scale={MOEITE_LABELS} value={effortOf(aanpak).moeite} />
      </Fact>
      <Fact name="Kosten">
        <Known inline>{aanpak.kosten}</Known>
      </Fact>
    </dl>
  );
};
