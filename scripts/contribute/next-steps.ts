import type { Finding } from '../content/finding.js';

const openTexts = (findings: readonly Finding[]): string => {
  const open = findings.filter(({ code }) => code === 'unwritten').length;
  if (open === 0) return 'Kijk de tekst na, en vul aan wat je nog weet.';
  return `Schrijf wat er nog ontbreekt (${open === 1 ? 'één tekst' : `${open} teksten`}). Zoek op "(nog te schrijven)".`;
};

/** What to do after an entry was made: from an open file to a pull request. */
export const nextSteps = (path: string, name: string, findings: readonly Finding[]): string =>
  [
    'Wat je nu doet:',
    `1. Open ${path}. ${openTexts(findings)}`,
    `2. Bekijk hoe het eruitziet: npm start -- --preview`,
    `3. Laat de controle lopen: npm run check -- ${path}`,
    '4. Klaar? Zet status op ter-beoordeling, en stuur je voorstel in:',
    `   git switch -c ${name}`,
    `   git add ${path.replace(/\/index\.md$/, '')}`,
    `   git commit -m "${name}"`,
    `   git push -u origin ${name}`,
    '   Open daarna het adres dat git laat zien. Daar maak je de pull request.',
    'Let op: vanaf dat moment kan iedereen je tekst lezen. Noem geen namen van personen.',
  ].join('\n');
