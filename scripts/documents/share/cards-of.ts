import { addressOf, ENGLISH_ADDRESS, englishAddressOf } from '../../content/addresses/addresses.js';
import type { Aanpak, Library } from '../../content/library.js';
import { placeOf } from '../../content/relate/place-of.js';
import type { ShareCard } from './share-card.js';

type Cards = readonly (readonly [address: string, card: ShareCard])[];

const cardsOfAanpak = (aanpak: Aanpak, library: Library): Cards => {
  const { label, name } = placeOf(aanpak, library);
  const english = aanpak.samenvatting_engels;
  return [
    [addressOf('aanpak', aanpak.slug), { kicker: `Aanpak · ${label}`, title: aanpak.titel }],
    ...(english === undefined
      ? []
      : ([[englishAddressOf(aanpak.slug), { kicker: `Summary · ${name}`, title: english.titel }]] as const)),
  ];
};

/** The pages with a picture of their own; all others share the one of the home page. */
export const cardsOf = (library: Library): ReadonlyMap<string, ShareCard> => {
  const { site, aanpakken, lessen, tools, themas } = library;
  return new Map([
    ['/', { kicker: site.slagzin, title: site.naam }],
    ...aanpakken.flatMap((aanpak) => cardsOfAanpak(aanpak, library)),
    ...lessen.map(({ slug, titel, aanpak }): [string, ShareCard] => [
      addressOf('les', slug),
      { kicker: `Les · ${placeOf(aanpak, library).name}`, title: titel },
    ]),
    ...tools.map(({ slug, titel }): [string, ShareCard] => [addressOf('tool', slug), { kicker: 'Tool', title: titel }]),
    ...themas.map(({ slug, naam }): [string, ShareCard] => [
      addressOf('thema', slug),
      { kicker: 'Thema', title: naam },
    ]),
    ...(aanpakken.some(({ samenvatting_engels }) => samenvatting_engels !== undefined)
      ? ([[ENGLISH_ADDRESS, { kicker: site.naam, title: 'Summaries in English' }]] as const)
      : []),
  ]);
};
