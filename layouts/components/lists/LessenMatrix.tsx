import { addressOf } from '../../../scripts/content/addresses/addresses.js';
import { usePage } from '../../page-context.js';
import { Link } from '../text/Link.js';

/** How many lessons there are of each step about each theme; a number opens those lessons. */
export const LessenMatrix = () => {
  const { data } = usePage();
  const { fasen, themas } = data.library;
  const rows = themas
    .map((thema) => ({ thema, lessen: data.relations.lessen.thema.of(thema.slug) }))
    .filter(({ lessen }) => lessen.length > 0);
  return (
    <table class="matrix">
      <caption>Aantal lessen per thema en stap. Een les kan bij meer thema's horen.</caption>
      <thead>
        <tr>
          <th scope="col">Thema</th>
          {fasen.map(({ slug, naam }) => (
            <th key={slug} scope="col">
              {naam}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ thema, lessen }) => (
          <tr key={thema.slug}>
            <th scope="row">
              <Link to={`${addressOf('thema', thema.slug)}#lessen`}>{thema.naam}</Link>
            </th>
            {fasen.map((fase) => {
              const count = lessen.filter((les) => les.fase === fase.slug).length;
              return (
                <td key={fase.slug} data-kop={fase.naam}>
                  {count === 0 ? (
                    <span class="matrix__geen">0</span>
                  ) : (
                    <Link to={`${addressOf('thema', thema.slug)}#lessen-${fase.slug}`}>
                      {count}
                      <span class="alleen-voorlezen">
                        {' '}
                        over {thema.naam}, {fase.naam}
                      </span>
                    </Link>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
