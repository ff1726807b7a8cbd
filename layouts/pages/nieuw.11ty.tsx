import { formatDate } from '../../scripts/content/format.js';
import { FIRST_VISIT } from '../client/news/first-visit.js';
import { Layout } from '../components/shell/Layout.js';
import { FileLink } from '../components/text/FileLink.js';
import { Link } from '../components/text/Link.js';
import { definePage } from '../define-page.js';
import type { Change } from '../news/change.js';
import { changesOf } from '../news/changes-of.js';

const ChangeItem = ({ change }: { readonly change: Change }) => (
  <li class="wijziging" data-sleutel={change.key}>
    <p class="wijziging__soort">
      {change.isFirst ? 'Nieuw' : 'Gewijzigd'} · {change.kicker}
    </p>
    <h3 class="nl-heading nl-heading--level-3">
      <Link to={change.address}>{change.title}</Link>
    </h3>
    {change.what.map((what) => (
      <p key={what}>{what}</p>
    ))}
  </li>
);

const Day = ({ day, changes }: { readonly day: string; readonly changes: readonly Change[] }) => (
  <section class="deel" aria-labelledby={`dag-${day}`}>
    <h2 id={`dag-${day}`} class="nl-heading nl-heading--level-2">
      <time datetime={day}>{formatDate(day)}</time>
    </h2>
    <ul class="wijzigingen">
      {changes.map((change) => (
        <ChangeItem key={change.key} change={change} />
      ))}
    </ul>
  </section>
);

export default definePage('/nieuw/', (data) => {
  const changes = changesOf(data.library);
  const days = [...new Set(changes.map(({ day }) => day))];
  return (
    <Layout
      title="Wat is nieuw"
      description={`Wat er nieuw is en wat er veranderde bij ${data.library.site.naam}.`}
      styles="news"
      crumbs={[]}
    >
      <header class="titelblok">
        <h1 class="nl-heading nl-heading--level-1">Wat is nieuw</h1>
        <p class="inleiding">Wat erbij kwam en wat er veranderde, het nieuwste eerst.</p>
        <p role="status" class="nieuws__melding" data-nieuws="lijst" inert>
          {FIRST_VISIT}
        </p>
        <ul class="sprongen">
          <li>
            <FileLink to="/feed.xml">Volg dit in een feedlezer (Atom)</FileLink>
          </li>
          <li>
            <FileLink to="/feed.json">JSON Feed</FileLink>
          </li>
        </ul>
      </header>
      {days.map((day) => (
        <Day key={day} day={day} changes={changes.filter((change) => change.day === day)} />
      ))}
    </Layout>
  );
});
