import { MOST_COMPARED } from '../../../scripts/content/compare/most-compared.js';
import type { Choice, Chosen } from '../../compare/comparable.js';
import { compareRows } from '../../compare/compare-rows.js';
import { CompareTable } from '../../components/compare/CompareTable.js';
import { AddChoice } from './AddChoice.js';
import { CompareTools } from './CompareTools.js';

export interface CompareActions {
  readonly onAdd: (slug: string) => void;
  readonly onRemove: (slug: string) => void;
  readonly onDifferences: (only: boolean) => void;
  readonly onDownload: (format: 'csv' | 'ods') => void;
}

interface CompareViewProps {
  readonly choices: readonly Choice[];
  readonly compared: readonly Chosen[];
  readonly differencesOnly: boolean;
  readonly base: string;
  readonly actions: CompareActions;
}

/** The choices of a reader and the approaches side by side. */
export const CompareView = ({ choices, compared, differencesOnly, base, actions }: CompareViewProps) => {
  const free = choices.filter(({ slug }) => compared.every((item) => item.slug !== slug));
  const suggested = compared.length === 1 ? (compared[0]?.similar ?? []) : [];
  const equal = compareRows(compared).filter(({ sameness }) => sameness === 'gelijk').length;
  return (
    <>
      {compared.length < MOST_COMPARED ? (
        <AddChoice
          choices={free}
          suggested={free.filter(({ slug }) => suggested.includes(slug))}
          isFirst={compared.length === 0}
          onAdd={actions.onAdd}
        />
      ) : (
        <p class="niet-printen">Er passen er niet meer naast. Haal er één weg om een andere te kiezen.</p>
      )}
      {compared.length > 1 && (
        <CompareTools equal={equal} differencesOnly={differencesOnly} {...actions} onPrint={() => print()} />
      )}
      {compared.length > 0 && (
        <CompareTable
          compared={compared}
          base={base}
          caption={`Vergelijking van ${new Intl.ListFormat('nl').format(compared.map(({ place }) => place))}`}
          differencesOnly={differencesOnly && compared.length > 1}
          onRemove={actions.onRemove}
        />
      )}
    </>
  );
};
