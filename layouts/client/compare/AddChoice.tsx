import type { Choice } from '../../compare/comparable.js';

interface AddChoiceProps {
  readonly choices: readonly Choice[];
  /** The choices that are most like what is there. */
  readonly suggested: readonly Choice[];
  readonly isFirst: boolean;
  readonly onAdd: (slug: string) => void;
}

const Suggestions = ({ suggested, onAdd }: Pick<AddChoiceProps, 'suggested' | 'onAdd'>) => (
  <p class="knoppen">
    <span>Lijkt hierop:</span>
    {suggested.map(({ slug, place }) => (
      <button key={slug} type="button" class="knop-rustig" onClick={() => onAdd(slug)}>
        Zet {place} ernaast
      </button>
    ))}
  </p>
);

/** Where a reader chooses an approach to put beside the others. */
export const AddChoice = ({ choices, suggested, isFirst, onAdd }: AddChoiceProps) => (
  <div class="vergelijk__kies niet-printen">
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = new FormData(event.currentTarget).get('aanpak');
        if (typeof chosen === 'string' && chosen !== '') onAdd(chosen);
      }}
    >
      <label for="kies-aanpak">{isFirst ? 'Kies een aanpak om mee te beginnen' : 'Zet er een aanpak naast'}</label>
      <select id="kies-aanpak" name="aanpak" class="keuzelijst" required>
        <option value="">Kies een aanpak</option>
        {choices.map(({ slug, place, title }) => (
          <option key={slug} value={slug}>
            {place}: {title}
          </option>
        ))}
      </select>
      <button type="submit" class="nl-button nl-button--primary">
        Zet erbij
      </button>
    </form>
    {suggested.length > 0 && <Suggestions suggested={suggested} onAdd={onAdd} />}
  </div>
);
