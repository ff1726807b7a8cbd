import { LES_UITKOMST_LABELS } from '../../../schemas/parts/les.js';
import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import type { Les } from '../../../scripts/content/library.js';
import { plainText } from '../../../scripts/content/markdown/plain-text.js';
import { placeOf } from '../../../scripts/content/relate/place-of.js';
import { usePage } from '../../page-context.js';
import { Link } from '../text/Link.js';

const firstSentences = (text: string): string => {
  const plain = plainText(text.split('\n\n')[0] ?? '');
  return plain.length <= 170 ? plain : `${plain.slice(0, plain.lastIndexOf(' ', 165))} …`;
};

/** What kind of lesson it is: its phase, or that it is about what did not work. */
export const LesBadge = ({ les }: { readonly les: Les }) => {
  const { data } = usePage();
  if (les.uitkomst === 'werkte-niet' || les.uitkomst === 'gemengd')
    return <span class="nl-data-badge merkje merkje--werkte-niet">{LES_UITKOMST_LABELS[les.uitkomst]}</span>;
  return (
    <span class="nl-data-badge merkje merkje--fase">
      {data.library.fasen.find(({ slug }) => slug === les.fase)?.naam}
    </span>
  );
};

/** A lesson in a list: what it says, and where it comes from. */
export const LesCard = ({ les, level = 3 }: { readonly les: Les; readonly level?: 2 | 3 | 4 }) => {
  const { data } = usePage();
  const Heading = `h${level}` as const;
  const thema = data.library.themas.find(({ slug }) => slug === les.themas[0])?.naam;
  return (
    <article
      class={`kaart kaart--les ${les.uitkomst === 'werkte-niet' || les.uitkomst === 'gemengd' ? 'kaart--werkte-niet' : ''}`.trim()}
    >
      <LesBadge les={les} />
      <Heading class="nl-heading nl-heading--level-3">
        <Link to={addressOf('les', les.slug)}>{les.titel}</Link>
      </Heading>
      <p>{firstSentences(les.uitleg)}</p>
      <p class="kaart__voet">
        {placeOf(les.aanpak, data.library).name} · {thema}
      </p>
    </article>
  );
};
