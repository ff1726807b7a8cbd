import type { Link } from '../../schemas/registers/links.js';
import { formatCount, formatDate } from '../content/format.js';
import type { IssueText } from './git-host/open-issue.js';

// An address of a contributor in a page that GitHub renders. No address has a back quote that is not encoded.
const code = (text: string): string => `\`${text.replaceAll(/[`\p{C}\s]/gu, ' ')}\``;

const line = ({ adres, sinds, archief }: Link, places: readonly string[]): string =>
  `- ${code(adres)} werkt niet sinds ${formatDate(sinds)}. ` +
  `${archief === undefined ? 'Geen bewaarde versie gevonden.' : `Bewaarde versie van ${formatDate(archief.datum)}.`} ` +
  `Staat in ${places.map((file) => code(`content/${file}`)).join(', ')}.`;

/** What the editors are asked about dead links. */
export const deadLinksProposal = (
  dead: readonly Link[],
  places: ReadonlyMap<string, readonly string[]>,
): IssueText => ({
  title: 'Links die niet meer werken',
  body: [
    `De site leidt nu naar ${formatCount(dead.length, 'pagina die', "pagina's die")} niet meer ${dead.length === 1 ? 'werkt' : 'werken'}.`,
    'Na dit voorstel staat dat voor lezers achter de link.',
    '',
    'Weet je het nieuwe adres? Verander het in de tekst. Ken je een bewaarde versie? Zet die in content/links.yaml.',
    '',
    ...dead.map((link) => line(link, places.get(link.adres) ?? [])),
    '',
  ].join('\n'),
});
