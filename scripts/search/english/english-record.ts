import { englishAddressOf } from '../../content/addresses/addresses.js';
import type { Library } from '../../content/library.js';
import { placeOf } from '../../content/relate/place-of.js';

/** An English summary as it is searched. */
export interface EnglishRecord {
  /** Below the base path. */
  readonly address: string;
  readonly title: string;
  readonly place: string;
  readonly content: string;
}

/** What can be found in English. */
export const englishRecordsOf = (library: Library): readonly EnglishRecord[] =>
  library.aanpakken.flatMap((aanpak) =>
    aanpak.samenvatting_engels === undefined
      ? []
      : [
          {
            address: englishAddressOf(aanpak.slug),
            title: aanpak.samenvatting_engels.titel,
            place: placeOf(aanpak, library).name,
            content: aanpak.samenvatting_engels.tekst,
          },
        ],
  );
