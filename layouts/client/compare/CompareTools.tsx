import type { CompareActions } from './CompareView.js';

interface CompareToolsProps extends Pick<CompareActions, 'onDifferences' | 'onDownload'> {
  /** How many rows are the same in all columns. */
  readonly equal: number;
  readonly differencesOnly: boolean;
  readonly onPrint: () => void;
}

const SECONDARY = 'nl-button nl-button--secondary';

/** What can be done with the comparison as a whole. */
export const CompareTools = ({ equal, differencesOnly, onDifferences, onDownload, onPrint }: CompareToolsProps) => (
  <div class="vergelijk__knoppen niet-printen">
    {equal > 0 && (
      <label class="vergelijk__filter">
        <input
          type="checkbox"
          checked={differencesOnly}
          onChange={(event) => onDifferences(event.currentTarget.checked)}
        />
        Alleen verschillen
      </label>
    )}
    <p class="knoppen">
      <button type="button" class={SECONDARY} onClick={onPrint}>
        Print
      </button>
      <button type="button" class={SECONDARY} onClick={() => onDownload('ods')}>
        Download als ODS
      </button>
      <button type="button" class={SECONDARY} onClick={() => onDownload('csv')}>
        Download als CSV
      </button>
    </p>
  </div>
);
