import type { ComponentChildren } from 'preact';
import { listAddress } from '../../../scripts/content/addresses/addresses.js';
import type { Aanpak, Les, Tool, Vraag } from '../../../scripts/content/library.js';
import type { Subject } from '../../../scripts/content/lists/belonging-to.js';
import { ownListAddress } from '../../../scripts/content/lists/own-list-address.js';
import { AanpakCard } from '../cards/AanpakCard.js';
import { LesCard } from '../cards/LesCard.js';
import { ToolCard } from '../cards/ToolCard.js';
import { VraagCard } from '../cards/VraagCard.js';
import { LessenPerFase } from './LessenPerFase.js';
import { RelatedSection } from './RelatedSection.js';

interface TopicListsProps {
  /** On whose page they are; lists that are too long for it have pages of their own. */
  readonly of: Subject;
  readonly slug: string;
  readonly lessen: readonly Les[];
  readonly aanpakken: readonly Aanpak[];
  readonly tools: readonly Tool[];
  readonly vragen: readonly Vraag[];
  /** Whether the lessons stand under the step they belong to. */
  readonly perFase?: boolean;
  /** What a reader can do with the approaches. */
  readonly aanpakTools?: ComponentChildren;
}

/** All that belongs to one theme or phase. */
export const TopicLists = ({
  of,
  slug,
  lessen,
  aanpakken,
  tools,
  vragen,
  perFase = false,
  aanpakTools,
}: TopicListsProps) => (
  <>
    {lessen.length + aanpakken.length + tools.length + vragen.length === 0 && (
      <p class="niet-gevonden">Hier staat nog niets bij.</p>
    )}
    {perFase ? (
      <LessenPerFase lessen={lessen} all={ownListAddress(of, slug, 'lessen')} />
    ) : (
      <RelatedSection
        id="lessen"
        title="Lessen"
        items={lessen}
        all={ownListAddress(of, slug, 'lessen')}
        card={(les) => <LesCard key={les.slug} les={les} />}
      />
    )}
    <RelatedSection
      id="tools"
      title="Tools"
      items={tools}
      all={listAddress('tool')}
      card={(tool) => <ToolCard key={tool.slug} tool={tool} />}
    />
    <RelatedSection
      id="aanpakken"
      title="Aanpakken"
      items={aanpakken}
      all={ownListAddress(of, slug, 'aanpakken')}
      tools={aanpakTools}
      card={(aanpak) => <AanpakCard key={aanpak.slug} aanpak={aanpak} />}
    />
    <RelatedSection
      id="vragen"
      title="Vragen"
      items={vragen}
      all={listAddress('vraag')}
      card={(vraag) => <VraagCard key={vraag.slug} vraag={vraag} />}
    />
  </>
);
