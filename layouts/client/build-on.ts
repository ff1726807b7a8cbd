import { SLUG_PATTERN } from '../../schemas/fields/slug-pattern.js';
import { element } from './elements.js';

const baseOf = () => location.pathname.slice(0, -'meedoen/'.length);

/** The title of an approach, read from its own page; null when there is no such page. */
const titleOf = async (address: string): Promise<string | null> => {
  const response = await fetch(address);
  if (!response.ok) return null;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const texts = ['.titelblok .kicker', '.titelblok h1'].map((at) => page.querySelector(at)?.textContent?.trim());
  return texts.filter((text) => text !== undefined && text !== '').join(': ');
};

const linesFor = (slug: string): string =>
  ['gebaseerd_op:', `  - aanpak: ${slug}`, ...['overgenomen', 'aangepast', 'weggelaten', 'waarom'].map(emptyLine)].join(
    '\n',
  );

const emptyLine = (field: string) => `    ${field}: niet gevonden`;

const notFound = () => [
  element(
    'p',
    {},
    'In het adres staat een aanpak die hier niet is. Kies er een bij ',
    element('a', { class: 'nl-link', href: `${baseOf()}aanpakken/` }, 'Aanpakken'),
    '.',
  ),
];

const found = (slug: string, address: string, title: string) => [
  element('p', {}, 'Jullie bouwen voort op: ', element('a', { class: 'nl-link', href: address }, title), '.'),
  element('p', {}, 'Neem deze regels over in jullie bestand. Vul in wat jullie weten.'),
  element('pre', { tabindex: '0', 'aria-label': 'Regels om over te nemen' }, linesFor(slug)),
];

/** Above the page on taking part: the lines that say on which approach the reader's own builds. */
export const showWhatIsBuiltOn = async (slug: string): Promise<void> => {
  const address = `${baseOf()}aanpakken/${slug}/`;
  const title = SLUG_PATTERN.test(slug) ? await titleOf(address).catch(() => null) : null;
  const box = element(
    'section',
    { class: 'kader voortbouwen', 'aria-label': 'Waar jullie op voortbouwen' },
    ...(title === null ? notFound() : found(slug, address, title)),
  );
  document.querySelector('main .titelblok')?.after(box);
};
