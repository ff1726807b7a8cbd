import { GROOTTE_LABELS, PROVINCIE_LABELS } from '../../../schemas/registers/gemeente.js';
import { usePage } from '../../page-context.js';

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

const Select = ({ name, label, options }: SelectProps) => (
  <label class="zoals-wij__keuze">
    {label}
    <select class="keuzelijst" name={name}>
      <option value="">Maakt niet uit</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

interface LikeUsFormProps {
  /** The page with the list to put in order, below the base path. */
  readonly to: string;
  /** What to look among instead, on the page that searches: for a list of more pages, of which one alone says little. */
  readonly search?: Readonly<Record<string, string>> | undefined;
  /** Whether the reader also says what they look for; not where everything is about the same. */
  readonly withThema?: boolean;
}

/** Asks once what the reader's municipality is like. The lists are put in order in the browser, so it needs a script. */
export const LikeUsForm = ({ to, search, withThema = true }: LikeUsFormProps) => {
  const { data } = usePage();
  const themas = data.library.themas.map(({ slug, naam }) => [slug, naam] as const);
  return (
    <form
      class="zoals-wij__formulier"
      action={data.basePath + (search === undefined ? to : '/zoeken/').slice(1)}
      method="get"
      data-zoals-wij={data.basePath}
    >
      {Object.entries(search === undefined ? {} : { ...search, sorteer: 'lijkt' }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Select name="mijn_provincie" label="Provincie" options={Object.entries(PROVINCIE_LABELS)} />
      <Select name="mijn_grootte" label="Grootte" options={Object.entries(GROOTTE_LABELS)} />
      {withThema && <Select name="mijn_thema" label="Thema" options={themas} />}
      <button type="submit" class="nl-button nl-button--primary">
        Zet bovenaan wat past
      </button>
    </form>
  );
};
