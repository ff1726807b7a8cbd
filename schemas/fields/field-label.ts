/** Labels that can't be told from the name of the field. */
const LABELS: Readonly<Record<string, string>> = {
  themas: "Thema's",
  adres: 'Webadres',
  email: 'E-mailadres',
  herzien_voor: 'Nakijken vóór',
  embargo_tot: 'Niet op de site vóór',
  gebaseerd_op: 'Gebaseerd op een andere aanpak',
  invloed_toelichting: 'Waar de invloed uit blijkt',
  samenvatting_engels: 'Samenvatting in het Engels',
  gelezen: 'Hoeveel gelezen',
  kant: 'Wie aan zet was',
  id: 'Korte naam',
};

/** What people read as the name of a field, in the form and in the editor. */
export const fieldLabel = (key: string): string => {
  const words = LABELS[key] ?? key.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
