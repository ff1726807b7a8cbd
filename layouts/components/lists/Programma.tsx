import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import { formatTime } from '../../../scripts/content/format.js';
import type { Sessie } from '../../../scripts/content/library.js';
import { usePage } from '../../page-context.js';
import { Link } from '../text/Link.js';
import { Text } from '../text/Text.js';

/** The programme of a session, each part with the time at which it begins. */
export const Programma = ({ sessie }: { readonly sessie: Sessie }) => {
  const { data } = usePage();
  return (
    <ol class="programma">
      {sessie.programma.map(({ begin, titel, tekst, tools }, index) => (
        <li key={begin + titel}>
          <p class="programma__tijd">
            {formatTime(begin)}
            <span class="programma__tot"> tot {formatTime(sessie.programma[index + 1]?.begin ?? sessie.einde)}</span>
          </p>
          <div>
            <h3 class="nl-heading nl-heading--level-3">{titel}</h3>
            <Text>{tekst}</Text>
            {tools.length > 0 && (
              <p class="programma__tools">
                Tool:{' '}
                {data.library.tools
                  .filter(({ slug }) => tools.includes(slug))
                  .map((tool, position) => (
                    <>
                      {position > 0 && ', '}
                      <Link key={tool.slug} to={addressOf('tool', tool.slug)}>
                        {tool.titel}
                      </Link>
                    </>
                  ))}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
};
