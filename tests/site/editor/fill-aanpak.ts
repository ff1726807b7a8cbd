import type { EditorForm } from './editor-form.js';

const TEXTS = {
  titel: 'Koffie met de wijk',
  vraagstuk: 'Hoe praten bewoners mee over hun wijk?',
  in_het_kort: 'Bewoners en de gemeente dronken elke week samen koffie [B1]. Zo hoorde de gemeente wat er speelt.',
  periode: 'Najaar 2025.',
  invloed_toelichting: 'Dat staat in het verslag [B1].',
  voor_wie: 'Bewoners van de wijk.',
} as const;

/** Where the site keeps what is filled in here. */
export const FILLED_FILE = 'content/aanpakken/koffie-met-de-wijk/index.md';

/** Fills in the form of a new aanpak, as far as the check asks for it. `seen` is called when the form shows something. */
export const fillAanpak = async (form: EditorForm, seen: () => Promise<void> = async () => {}): Promise<void> => {
  for (const [path, text] of Object.entries(TEXTS)) {
    await form.write(path, text);
    if (path === 'vraagstuk') await seen();
  }
  await form.choose('gemeenten', 'Zaanstad');
  await form.choose('themas', 'Armoede en schulden');
  await form.choose('fasen', 'Vertalen');
  await form.choose('niveaus', 'Beleid');
  await form.add('deelnemers');
  await form.choose('deelnemers.0.groep', 'Inwoners');
  await form.write('deelnemers.0.wie', 'Bewoners uit de wijk [B1].');
  await form.add('stappen');
  await form.write('stappen.0.titel', 'Samen aan tafel');
  await form.write('stappen.0.tekst', 'Elke week was er koffie [B1].');
  await form.choose('stappen.0.kant', 'Samen aan zet');
  await form.add('lessen');
  await form.write('lessen.0.id', 'drink-eerst-koffie');
  await form.write('lessen.0.titel', 'Drink eerst koffie');
  await form.write('lessen.0.uitleg', 'Wie elkaar kent, praat makkelijker [B1].');
  await form.choose('lessen.0.fase', 'Vertalen');
  await form.choose('lessen.0.themas', 'Armoede en schulden');
  await form.write('lessen.0.voor_wie', 'Wie een eerste gesprek voorbereidt.');
  await form.write('lessen.0.hangt_af_van', 'Tijd.');
  await form.choose('lessen.0.uitkomst', 'Dit werkte');
  await form.add('bronnen');
  await form.write('bronnen.0.id', 'B1');
  await form.write('bronnen.0.titel', 'Verslag van het koffie-uur');
  await form.write('bronnen.0.uitgever', 'Gemeente Zaanstad');
  await form.choose('bronnen.0.gelezen', 'helemaal gelezen');
  await form.choose('herkomst.soort', 'Ingestuurd door de gemeente zelf');
  await form.choose('herkomst.documentatie', 'zwak');
};
