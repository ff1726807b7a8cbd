import { formatCount } from '../../content/format.js';
import { plainMarkdown } from '../plain-markdown.js';
import type { Vulnerability } from './read-audit.js';

const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info'] as const;

const WORDS: Readonly<Record<Vulnerability['severity'], string>> = {
  critical: 'Heel ernstig',
  high: 'Ernstig',
  moderate: 'Minder ernstig',
  low: 'Klein',
  info: 'Om te weten',
};

const remedy = ({ fixAvailable }: Vulnerability): string => {
  if (fixAvailable === false) return 'Er is nog geen versie zonder dit lek.';
  if (fixAvailable === true) return 'Oplossing: npm update.';
  const { name, version, isSemVerMajor } = fixAvailable;
  const care = isSemVerMajor ? ' Dat is een grote stap: kijk wat er verandert.' : '';
  return `Oplossing: zet ${plainMarkdown(name)} op versie ${plainMarkdown(version)}.${care}`;
};

const lineOf = (part: Vulnerability): string[] => {
  const leaks = part.via.filter((via) => typeof via !== 'string');
  if (leaks.length === 0) return [];
  const told = leaks.map(({ title, url }) => `[${plainMarkdown(title)}](${url})`).join('; ');
  const by = part.isDirect ? '' : ' (een onderdeel van een onderdeel)';
  return [`- **${WORDS[part.severity]}** – ${plainMarkdown(part.name)}${by}: ${told}. ${remedy(part)}`];
};

/** What is known of leaks in the parts, in plain words and the worst first; null when nothing is. */
export const auditIssue = (parts: readonly Vulnerability[]): string | null => {
  const lines = SEVERITIES.flatMap((severity) => parts.filter((part) => part.severity === severity).flatMap(lineOf));
  if (lines.length === 0) return null;
  return [
    `${formatCount(lines.length, 'onderdeel', 'onderdelen')} van de code ${lines.length === 1 ? 'heeft' : 'hebben'} een bekend lek.`,
    'De site zelf bestaat uit vaste pagina’s. Een lek telt vooral bij het nakijken en maken van de site.',
    'Daar wordt gelezen wat anderen insturen.',
    '',
    ...lines,
    '',
    'Werk bij, draai `npm test` en stuur een voorstel in. Dit bericht gaat dicht als er niets meer is.',
    '',
  ].join('\n');
};
