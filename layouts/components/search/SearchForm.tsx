import { usePage } from '../../page-context.js';

interface SearchFormProps {
  readonly id: string;
  readonly compact?: boolean;
  readonly example?: string;
}

/** A plain form that opens the search page; works without any script. */
export const SearchForm = ({ id, compact = false, example }: SearchFormProps) => {
  const { data } = usePage();
  return (
    <search
      class={compact ? 'zoekvak zoekvak--klein' : 'zoekvak'}
      data-basis={data.basePath}
      data-woorden={data.basePath + data.assets.lexicon}
      data-lezers={data.basePath + data.assets.readersWords}
      data-voorstellen={data.basePath + data.assets.suggestions}
      {...(data.assets.searchShards === 1 ? {} : { 'data-delen': data.assets.searchShards })}
    >
      <form action={`${data.basePath}zoeken/`} method="get">
        <label for={id} class="alleen-voorlezen">
          Zoek op deze site
        </label>
        <input
          id={id}
          class="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          name="q"
          autocomplete="off"
          {...(example === undefined ? {} : { placeholder: example })}
        />
        <button class="nl-button nl-button--primary" type="submit">
          Zoeken
        </button>
      </form>
    </search>
  );
};
