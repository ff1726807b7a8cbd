import { GROEP_LABELS, INVLOED_LABELS, NIVEAU_LABELS } from '../../schemas/entries/aanpak.js';
import { isKnown, type NOT_FOUND } from '../../schemas/fields/not-found.js';
import { HERKOMST_LABELS } from '../../schemas/parts/herkomst.js';
import { LES_UITKOMST_LABELS } from '../../schemas/parts/les.js';
import { BEWIJS_LABELS, RESULTAAT_UITKOMST_LABELS } from '../../schemas/parts/resultaat.js';
import { KANT_LABELS } from '../../schemas/parts/stap.js';
import { GROOTTE_LABELS, PROVINCIE_LABELS } from '../../schemas/registers/gemeente.js';
import { addressOf } from '../../scripts/content/addresses/addresses.js';
import { formatCount } from '../../scripts/content/format.js';
import type { Aanpak } from '../../scripts/content/library.js';
import { plainText } from '../../scripts/content/markdown/plain-text.js';
import { effortOf, MOEITE_LABELS } from '../../scripts/content/relate/effort-of.js';
import { evidenceOf } from '../../scripts/content/relate/evidence-of.js';
import { placeOf } from '../../scripts/content/relate/place-of.js';
import type { SiteData } from '../../scripts/content/site-data.js';
import type { Fact, Point } from './comparable.js';

type Scale = Readonly<Record<string, string>>;

const ranked = (scale: Scale, value: string, note?: string): Point => {
  const steps = Object.keys(scale);
  return {
    text: scale[value] ?? value,
    rank: { rank: steps.indexOf(value) + 1, of: steps.length },
    ...(note === undefined ? {} : { note }),
  };
};

const texts = (items: readonly string[]): Point[] => items.map((item) => ({ text: plainText(item) }));

const known = (text: string | typeof NOT_FOUND): Point[] => (isKnown(text) ? texts([text]) : []);

const wherePoints = (aanpak: Aanpak, { library }: SiteData): Point[] => {
  const { gemeenten, regio } = placeOf(aanpak, library);
  const provinces = new Set([...gemeenten.map(({ provincie }) => provincie), ...(regio?.provincies ?? [])]);
  return [
    ...[...provinces].map((provincie) => ({ text: PROVINCIE_LABELS[provincie] })),
    ...gemeenten.map(({ naam, grootte }) => ({
      text: GROOTTE_LABELS[grootte],
      ...(gemeenten.length > 1 ? { note: naam } : {}),
    })),
  ];
};

const influencePoints = ({ invloed, invloed_toelichting }: Aanpak): Point[] =>
  isKnown(invloed) ? [ranked(INVLOED_LABELS, invloed, plainText(invloed_toelichting))] : [];

const effortPoints = (aanpak: Aanpak): Point[] => {
  const { steps, groups, moeite } = effortOf(aanpak);
  const counts = `${formatCount(steps, 'stap', 'stappen')}, ${formatCount(groups, 'groep', 'groepen')}`;
  return [ranked(MOEITE_LABELS, moeite, counts)];
};

const resultPoints = ({ resultaten }: Aanpak): Point[] =>
  isKnown(resultaten)
    ? resultaten.map(({ tekst, bewijs, uitkomst }) => ({
        text: plainText(tekst),
        note: `${RESULTAAT_UITKOMST_LABELS[uitkomst]} · bewijs: ${BEWIJS_LABELS[bewijs]}`,
      }))
    : [];

const evidencePoints = (aanpak: Aanpak): Point[] => {
  const evidence = evidenceOf(aanpak);
  return evidence === null ? [] : [ranked(BEWIJS_LABELS, evidence)];
};

const lessonFacts = (aanpak: Aanpak, { library, relations }: SiteData): Fact[] =>
  library.fasen.map(({ slug, naam }) => ({
    id: `lessen-${slug}`,
    title: `Lessen bij ${naam}`,
    missing: 'Geen les bij deze stap.',
    points: relations.lessen.aanpak
      .of(aanpak.slug)
      .filter(({ fase }) => fase === slug)
      .map((les) => ({
        text: les.titel,
        note: LES_UITKOMST_LABELS[les.uitkomst],
        address: addressOf('les', les.slug),
      })),
  }));

/** What an approach says on each subject that approaches are compared on, without the marks of its sources. */
export const factsOf = (aanpak: Aanpak, data: SiteData): Fact[] => {
  const { library } = data;
  const fact = (id: string, title: string, points: readonly Point[]): Fact => ({
    id,
    title,
    points,
    missing: library.site.niet_gevonden,
  });
  const themas = aanpak.themas.flatMap((thema) => library.themas.filter(({ slug }) => slug === thema));
  return [
    fact('vraagstuk', 'Vraagstuk', texts([aanpak.vraagstuk])),
    fact('waar', 'Waar en hoe groot', wherePoints(aanpak, data)),
    fact('periode', 'Wanneer', texts([aanpak.periode])),
    fact(
      'themas',
      "Thema's",
      themas.map(({ naam }) => ({ text: naam })),
    ),
    fact('voor-wie', 'Voor wie', texts([aanpak.voor_wie])),
    fact(
      'deelnemers',
      'Wie deden mee',
      aanpak.deelnemers.map(({ groep, wie }) => ({ text: plainText(wie), note: GROEP_LABELS[groep] })),
    ),
    fact(
      'niveaus',
      'Gaat over',
      aanpak.niveaus.map((niveau) => ({ text: NIVEAU_LABELS[niveau] })),
    ),
    fact('invloed', 'Inwoners beslissen mee', influencePoints(aanpak)),
    {
      ...fact(
        'stappen',
        'Stappen',
        aanpak.stappen.map(({ titel, kant }) => ({ text: titel, note: KANT_LABELS[kant] })),
      ),
      numbered: true,
    },
    fact('moeite', 'Wat erbij komt kijken', effortPoints(aanpak)),
    fact('kosten', 'Kosten', known(aanpak.kosten)),
    fact('vergoeding', 'Vergoeding', known(aanpak.vergoeding)),
    fact('resultaten', 'Resultaten', resultPoints(aanpak)),
    fact('bewijs', 'Sterkste bewijs', evidencePoints(aanpak)),
    fact('obstakels', 'Wat in de weg zat', isKnown(aanpak.obstakels) ? texts(aanpak.obstakels) : []),
    ...lessonFacts(aanpak, data),
    fact('vervolg', 'Hoe het verdergaat', known(aanpak.vervolg)),
    fact('herkomst', 'Wie dit schreef', [{ text: HERKOMST_LABELS[aanpak.herkomst.soort] }]),
  ];
};
