/** What a list is ordered by, in a sentence. Each part is the label that the reader chose; empty where they did not. */
export const orderText = (provincie: string, grootte: string, thema: string): string => {
  const place = [provincie === '' ? '' : `in ${provincie}`, grootte === '' ? '' : `met ${grootte}`].filter(
    (part) => part !== '',
  );
  const likes = [
    place.length === 0 ? '' : `lijkt op een gemeente ${place.join(' ')}`,
    thema === '' ? '' : `gaat over ${thema}`,
  ].filter((part) => part !== '');
  return `Bovenaan staat wat ${likes.join(' en ')}. Er is niets weggelaten.`;
};

export const ONLY_THIS_VISIT = 'Je browser bewaart je keuze niet. Die geldt zolang dit tabblad open is.';

export const PARTLY_UNKNOWN = 'Een deel van de keuze in het adres kennen we niet. Dat laten we weg.';

export const NOTHING_CHOSEN = 'Kies een provincie, een grootte of een thema.';

export const PLAIN_ORDER = 'De gewone volgorde.';
