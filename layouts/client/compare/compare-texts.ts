/** How many are compared, for who can't see the table grow. */
export const countText = (count: number): string => {
  if (count === 0) return 'Er staat nog niets naast elkaar.';
  return count === 1 ? 'Je ziet één aanpak. Zet er één of meer naast.' : `Je vergelijkt ${count} aanpakken.`;
};

/** What became of the rows that are the same everywhere. */
export const differencesText = (only: boolean, equal: number): string => {
  const rows = equal === 1 ? '1 rij die overal gelijk is' : `${equal} rijen die overal gelijk zijn`;
  return only ? `Zonder ${rows}.` : `Met ${rows}.`;
};

export const FAILED =
  'De gegevens om te vergelijken kwamen niet binnen. Probeer het opnieuw, of kies hieronder een vergelijking die klaar is.';
