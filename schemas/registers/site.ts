import { z } from 'zod';
import { sitePath, webAddress } from '../fields/address.js';
import { englishText } from '../fields/english.js';
import { blockText, plainText, titleText } from '../fields/text.js';
import { beoordelaarsSchema } from '../parts/beoordelaars.js';
import { uitzonderingSchema } from '../parts/uitzondering.js';

const oklch = z
  .string()
  .regex(/^\d*\.?\d+ \d*\.?\d+ \d*\.?\d+$/)
  .describe('Een kleur in OKLCH: licht, kleurkracht en tint. Bijvoorbeeld: .42 .075 215.');

const kleurSchema = z.strictObject({
  licht: oklch.describe('De kleur in de lichte weergave, in OKLCH: .42 .075 215.'),
  donker: oklch.describe('De kleur in de donkere weergave, in OKLCH: .80 .075 205.'),
});

const kleurenSchema = z.strictObject({
  papier: kleurSchema.describe('De achtergrond van de pagina.'),
  papier_getint: kleurSchema.describe('De achtergrond van een band over de hele breedte.'),
  kaart: kleurSchema.describe('De achtergrond van een kaart.'),
  inkt: kleurSchema.describe('De tekst.'),
  inkt_zacht: kleurSchema.describe('Rustige tekst, zoals een bijschrift.'),
  lijn: kleurSchema.describe('Dunne lijnen.'),
  gemeente: kleurSchema.describe('De streng van de gemeente: links en knoppen.'),
  gemeente_zacht: kleurSchema.describe('Achtergrond bij de streng van de gemeente.'),
  inwoners: kleurSchema.describe('De streng van de inwoners: lijnen en stippen.'),
  inwoners_sterk: kleurSchema.describe('De streng van de inwoners, als tekst.'),
  inwoners_zacht: kleurSchema.describe('Achtergrond bij de streng van de inwoners.'),
  verbinding: kleurSchema.describe('Het punt waar de strengen elkaar raken. Nooit als tekst.'),
  werkte_niet: kleurSchema.describe('Bij wat niet werkte.'),
  werkte_niet_zacht: kleurSchema.describe('Achtergrond bij wat niet werkte.'),
});

const deurSchema = z.strictObject({
  titel: titleText().describe('Wat de bezoeker zelf zou zeggen. Bijvoorbeeld: Ik zoek lessen.'),
  tekst: plainText().describe(
    'Wat er achter de deur is. {lessen}, {aanpakken} en {tools} worden vervangen door het aantal.',
  ),
  pad: sitePath().describe('Waar de deur heen gaat, zoals /lessen/.'),
  streng: z.enum(['inwoners', 'verbinding', 'gemeente']).describe('De kleur van de bovenrand.'),
});

const menuSchema = z.strictObject({
  titel: titleText().describe('De naam in het menu.'),
  pad: sitePath().describe('Het adres op deze site, zoals /tools/.'),
});

const homeSchema = z.strictObject({
  vraag: titleText().describe('De grote kop van de beginpagina, als vraag.'),
  inleiding: plainText().describe('Wat hier te vinden is, in één zin.'),
  zoekvoorbeeld: titleText().describe('Een voorbeeld in het zoekvak.'),
  veel_gezocht: z.array(titleText()).max(6).describe('Woorden onder het zoekvak die meteen zoeken.'),
  deuren: z.array(deurSchema).min(2).max(3).describe('De twee of drie ingangen.'),
  lessen_titel: titleText().describe('De kop boven de uitgelichte lessen.'),
  uitgelicht: z
    .array(z.string().describe('Het adres van de les: aanpak en les, zoals zaanstad-eerst-luisteren.'))
    .max(6)
    .default([])
    .describe('De lessen die op de beginpagina staan.'),
  kaart_titel: titleText().describe('De kop naast de kaart.'),
  kaart_tekst: plainText().describe('De tekst naast de kaart.'),
});

export const siteSchema = z.strictObject({
  naam: titleText().describe('De naam van het netwerk.'),
  slagzin: titleText().describe('De korte zin onder de naam.'),
  omschrijving: plainText().describe('Waar de site over gaat, voor zoekmachines.'),
  omschrijving_engels: englishText()
    .optional()
    .describe('Waar de site over gaat, in het Engels. Staat boven de Engelse samenvattingen.'),
  adres: webAddress().describe('Het adres van de site, zonder streep aan het eind.'),
  repository: webAddress()
    .optional()
    .describe('Waar de bestanden staan. Zonder dit adres is er geen link om een pagina te verbeteren.'),
  beoordelaars: beoordelaarsSchema
    .optional()
    .describe('Wie bij de git-host om een oordeel over een voorstel wordt gevraagd.'),
  uitgever: titleText().describe('Wie de site uitgeeft.'),
  taal: z.literal('nl').default('nl').describe('De taal van de site.'),
  licentie: z
    .strictObject({
      naam: titleText().describe('De naam van de licentie, zoals CC BY 4.0.'),
      adres: webAddress().describe('Waar de licentie staat.'),
      uitleg: plainText().describe('Wat de licentie toestaat, in gewone woorden.'),
    })
    .describe('Wat anderen met de teksten mogen doen.'),
  niet_gevonden: titleText().describe('Wat een pagina toont waar een tekst "niet gevonden" zegt.'),
  menu: z.array(menuSchema).min(1).max(7).describe('Het menu bovenaan.'),
  voet: z
    .strictObject({
      tekst: plainText().describe('De zin onderaan elke pagina.'),
      links: z.array(menuSchema).describe('De links onderaan elke pagina.'),
    })
    .describe('De onderkant van elke pagina.'),
  home: homeSchema.describe('De teksten van de beginpagina.'),
  inleidingen: z
    .partialRecord(
      z.enum([
        'lessen',
        'aanpakken',
        'tools',
        'cohorten',
        'sessies',
        'vragen',
        'themas',
        'gemeenten',
        'begrippen',
        'zoeken',
      ]),
      blockText(),
    )
    .describe('De inleiding boven elk overzicht.'),
  openbare_rollen: z
    .array(titleText())
    .default(['burgemeester', 'wethouder', 'minister', 'staatssecretaris', 'gedeputeerde', 'commissaris van de Koning'])
    .describe('Rollen waarin iemand met naam genoemd mag worden. De rol staat dan naast de naam.'),
  uitzonderingen: z
    .array(uitzonderingSchema)
    .default([])
    .describe('Gegevens in de registers die op persoonsgegevens lijken en mogen blijven staan, elk met de reden.'),
  kleuren: kleurenSchema.describe('De kleuren van de site.'),
});

export type Site = z.infer<typeof siteSchema>;
