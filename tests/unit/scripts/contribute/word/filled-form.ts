import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import sharp from 'sharp';

const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, text });
const line = (text: string) => new Paragraph(text);
const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } });

const cell = (...texts: string[]) => new TableCell({ children: texts.map(line) });

const group = (title: string, answers: Readonly<Record<string, readonly string[]>>) =>
  new Table({
    rows: [
      new TableRow({ tableHeader: true, children: [cell(title), cell('Jullie antwoord')] }),
      ...Object.entries(answers).map(([label, texts]) => new TableRow({ children: [cell(label), cell(...texts)] })),
    ],
  });

/** A photograph with a maker in its metadata. */
const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#aa3300' } })
    .withExif({ IFD0: { Artist: 'Piet Fotograaf' } })
    .jpeg()
    .toBuffer();

const SIGNATURE = { author: 'Jan de Schrijver', date: '2026-01-02T03:04:05Z' };

const changed = new Paragraph({
  children: [
    new TextRun('Er kwamen '),
    new DeletedTextRun({ text: 'tweehonderd', id: 1, ...SIGNATURE }),
    new InsertedTextRun({ text: 'driehonderd', id: 2, ...SIGNATURE }),
    new TextRun(' brieven [B1].'),
    new CommentRangeStart(0),
    new TextRun(' Dat was veel.'),
    new CommentRangeEnd(0),
    new TextRun({ children: [new CommentReference(0)] }),
    new TextRun({ text: ' Geheime zin.', vanish: true }),
    new FootnoteReferenceRun(1),
  ],
});

/** A form filled in with a word processor: with all that people leave in such a document. */
export const filledForm = async (): Promise<Buffer> => {
  const photo = await photograph();
  return Packer.toBuffer(
    new Document({
      creator: 'Jan de Schrijver',
      lastModifiedBy: 'Jan de Schrijver',
      comments: {
        children: [{ id: 0, author: 'Jan de Schrijver', date: new Date(), children: [line('Klopt dit, Marieke?')] }],
      },
      footnotes: { 1: { children: [line('Geteld in mei.')] } },
      sections: [
        {
          headers: { default: new Header({ children: [line('Vertrouwelijk Jan de Schrijver')] }) },
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, text: 'Deel jullie aanpak' }),
            line('Vul in wat je weet. Grijze tekst is uitleg en mag blijven staan. Laat de koppen zoals ze zijn.'),
            heading('Titel'),
            line('De aanpak in een paar woorden, zonder de naam van de gemeente.'),
            line('Stille straten'),
            heading('Vraagstuk'),
            line('Hoe maak je een straat stil?'),
            heading('In het kort'),
            changed,
            heading('Gemeenten'),
            line('Stadum'),
            heading('Periode'),
            line('2026'),
            heading("Thema's"),
            bullet('Verkeer'),
            bullet('Buren'),
            heading('Fasen'),
            line('Luisteren, Doen'),
            heading('Niveaus'),
            line('Beleid en toverij'),
            heading('Invloed'),
            line('Niet gevonden.'),
            heading('Voor wie'),
            line('Bewoners die slecht slapen.'),
            heading('Stappen'),
            group('Stappen 1', {
              Titel: ['Luisteren'],
              Tekst: ['Eerst stil zijn.', 'Dan *praten*.'],
              'Wie aan zet was': ['Samen aan zet'],
            }),
            group('Stappen 2', { Titel: [''], Tekst: [''], 'Wie aan zet was': [''] }),
            heading('Obstakels'),
            bullet('Brommers.'),
            bullet('Meer brommers.'),
            heading('Lessen'),
            group('Lessen 1', {
              Titel: ['Ga eerst luisteren'],
              Uitleg: ['Wie luistert hoort meer [B1].'],
              Fase: ['Luisteren'],
              "Thema's": ['Verkeer'],
              'Voor wie': ['Wie een straat wil veranderen.'],
              'Hangt af van': ['Geduld en tijd.'],
              Uitkomst: ['Dit werkte'],
            }),
            heading('Bronnen'),
            group('Bronnen 1', {
              Titel: ['Verslag'],
              Uitgever: ['Gemeente Stadum'],
              Datum: ['2026-05'],
              'Hoeveel gelezen': ['helemaal gelezen'],
            }),
            heading('Onze eigen kop'),
            line('Dit past nergens.'),
            heading('Wat je nog meer kwijt wilt'),
            new Paragraph({ heading: HeadingLevel.HEADING_3, text: 'De straat' }),
            new Paragraph({
              children: [
                new ExternalHyperlink({ link: 'https://stadum.example/straat', children: [new TextRun('Meer lezen')] }),
                new ExternalHyperlink({ link: 'javascript:alert(1)', children: [new TextRun(' of niet')] }),
              ],
            }),
            new Paragraph({
              children: [new ImageRun({ type: 'jpg', data: photo, transformation: { width: 40, height: 30 } })],
            }),
            new Table({
              rows: [
                new TableRow({ children: [cell('Dag'), cell('Brommers')] }),
                new TableRow({ children: [cell('Maandag'), cell('3 | 4')] }),
              ],
            }),
          ],
        },
      ],
    }),
  );
};
