import type { Link } from '../../schemas/registers/links.js';

const HEAD = `# Links naar andere sites die bij de laatste rondes niet werkten. Bijgehouden door npm run links.
# Ken je een bewaarde versie? Zet die bij de link: archief: { adres: "https://…", datum: 2026-01-31 }
`;

const line = ({ adres, sinds, laatst, dagen, archief }: Link): string =>
  [
    `- adres: ${JSON.stringify(adres)}`,
    `  sinds: ${sinds}`,
    `  laatst: ${laatst}`,
    `  dagen: ${dagen}`,
    ...(archief === undefined
      ? []
      : [`  archief: { adres: ${JSON.stringify(archief.adres)}, datum: ${archief.datum} }`]),
  ].join('\n');

/** The register of failing links as the file that it is. */
export const writeRegister = (links: readonly Link[]): string =>
  links.length === 0 ? `${HEAD}[]\n` : `${HEAD}${links.map(line).join('\n')}\n`;
