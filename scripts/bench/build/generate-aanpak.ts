import type { AanpakFields } from '../../../schemas/entries/aanpak.js';
import type { Library } from '../../content/library.js';

/** What generated texts are made of. */
export interface Material {
  readonly library: Library;
  /** Sentences of the collection, without marks. */
  readonly sentences: readonly string[];
}

const TODAY = '2026-01-05';
const BRONNEN = ['B1', 'B2'] as const;

/**
 * One made-up aanpak of about a thousand words: sentences of the collection in another order, in the shape of a real
 * one. The same number gives the same text.
 */
export const generateAanpak = (
  { library, sentences }: Material,
  random: () => number,
): { readonly fields: Partial<AanpakFields>; readonly body: string } => {
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const text = (count: number): string =>
    Array.from({ length: count }, () => `${pick(sentences)} [${pick(BRONNEN)}]`).join(' ');
  const title = () => pick(library.lessen).titel;
  const themas = [...new Set([pick(library.themas).slug, pick(library.themas).slug])];
  const fase = () => pick(library.fasen).slug;
  return {
    fields: {
      titel: title(),
      vraagstuk: text(1),
      in_het_kort: text(2),
      gemeenten: [pick(library.gemeenten).slug],
      periode: text(1),
      themas,
      fasen: [fase()],
      niveaus: ['beleid'],
      invloed: 'adviseren',
      invloed_toelichting: text(1),
      voor_wie: text(1),
      deelnemers: [{ groep: 'ervaringsdeskundigen', wie: text(1) }],
      stappen: Array.from({ length: 5 }, () => ({
        titel: title(),
        tekst: text(4),
        kant: 'samen' as const,
        fase: fase(),
      })),
      resultaten: Array.from({ length: 3 }, () => ({
        tekst: text(2),
        bewijs: 'genoemd' as const,
        uitkomst: 'gemengd' as const,
      })),
      obstakels: [text(1), text(1)],
      kosten: text(1),
      vergoeding: text(1),
      vervolg: text(1),
      lessen: Array.from({ length: 3 }, (_, index) => ({
        id: `les-${index + 1}`,
        eerdere_ids: [],
        titel: title(),
        uitleg: `${text(4)}\n\n${text(4)}`,
        fase: fase(),
        themas: [pick(library.themas).slug],
        voor_wie: text(1),
        hangt_af_van: text(1),
        uitkomst: 'gemengd' as const,
      })),
      bronnen: BRONNEN.map((id) => ({
        id,
        titel: title(),
        uitgever: 'Meetbron',
        datum: '2020',
        adres: 'https://meetbron.example/',
        gelezen: 'begin' as const,
      })),
      contact: 'niet gevonden',
      herkomst: { soort: 'redactie', documentatie: 'middel' },
      status: 'gepubliceerd',
      goedgekeurd: { rol: 'redactie', datum: TODAY },
      gecontroleerd_op: TODAY,
      herzien_voor: '2027-01-05',
      wijzigingen: [{ datum: TODAY, wat: 'Eerste versie.' }],
    },
    body: ['## Achtergrond', text(8), '## Hoe het ging', text(8), `[B1] en [B2].`].join('\n\n'),
  };
};
