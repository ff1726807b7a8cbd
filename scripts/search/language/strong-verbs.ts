// Verbs of which the past has another vowel: the stem, the forms that stand by themselves, and behind the stroke those
// that by themselves are another word (`reden`, `week`, `sloot`) and only count behind a prefix (`afgesloten`, `bewezen`).
const VERBS = `
begin begon begonnen
bied bood boden
bijt beet beten
bind / bond bonden
blijf bleef bleven
blijk bleek bleken
breek brak braken broken
breng bracht brachten
buig boog bogen
denk dacht dachten
doe deed deden daan
draag droeg droegen / dragen
drijf dreef dreven
dring drong drongen
drink dronk dronken
eet / at aten geten
geef gaf gaven / geven
geld gold / golden
geniet genoot genoten
grijp greep grepen
help hielp hielpen / holpen
houd hield hielden / houden
kies koos kozen keuze keuzes
kijk keek keken
krijg kreeg kregen
laat liet lieten / laten
lees las lazen / lezen
leid leidde leidden / leid
lijd leed / leden
lijk leek leken
loop liep liepen / lopen
meet / meten
neem nam / namen nomen
prijs prees prezen
raad / raden
rijd reed / reden
roep riep riepen / roepen
schrijf schreef schreven
schuif schoof schoven
slaap sliep sliepen / slapen
sluit / sloot sloten
spreek sprak spraken / sproken
spring sprong sprongen
staa stond stonden / staan
sterf stierf stierven / storven
stijg / steeg stegen
tref trof troffen
trek trok trokken
val viel vielen / vallen
vang ving vingen / vangen
vecht vocht vochten
verdwijn verdween verdwenen
vergeet vergat vergaten vergeten
verlies verloor verloren
vind vond vonden
vraag vroegen / vroeg vraagd
weeg woog wogen
werf wierf wierven / worven
werp wierp wierpen / worpen
wijs / wees wezen
win won wonnen
zend / zond zonden
zet / zet
zie zag zagen / zien
zing zong zongen
zit zat zaten / zeten
zoek zocht zochten
zwijg zweeg zwegen
`;

const alone = new Map<string, string>();
const behindPrefix = new Map<string, string>();

for (const line of VERBS.trim().split('\n')) {
  const [own = '', prefixed = ''] = line.split(' / ');
  const [stem = '', ...forms] = own.split(' ');
  for (const form of forms) alone.set(form, stem);
  for (const form of [...forms, ...prefixed.split(' ').filter(Boolean)]) behindPrefix.set(form, stem);
}

const SEPARABLE =
  /^(aan|achter|af|bij|binnen|deel|door|in|kennis|klaar|los|mee|na|om|op|open|over|plaats|rond|samen|tegen|terug|thuis|toe|uit|vast|voor|vooraf|vrij|weg)ge(.+(?:[td]|en|aan))$/;
const INSEPARABLE = /^(be|her|onder|ont|over|ver|voor)(.{3,})$/;

/**
 * The stem of the verb that a form comes from, with its prefix: `schreef`, `beschreven`, `meegeschreven`. `stemOf` is
 * asked about the regular rest of a verb in two parts: `uitgenodigd`. Null when it is no such form.
 */
export const stemOfVerb = (word: string, stemOf: (word: string) => string): string | null => {
  const own = alone.get(word) ?? (word.startsWith('ge') ? behindPrefix.get(word.slice(2)) : undefined);
  if (own !== undefined) return own;
  const [, before = '', rest = ''] = SEPARABLE.exec(word) ?? [];
  if (before !== '') return before + stemOf(`ge${rest}`).replace(/^ge(?=.*[td]$)/, '');
  const [, prefix = '', form = ''] = INSEPARABLE.exec(word) ?? [];
  const stem = behindPrefix.get(form);
  return stem === undefined ? null : prefix + stem;
};
