// Words that a question is built from and that tell nothing apart. Nothing here is a subject of its own.
const WORDS = `
aan al alle alleen als altijd andere anders bent ben bij beter bijvoorbeeld binnen buiten daar daarom dan dat de deze
die dit doe doen doet door dus een eens eigen elke en er erg even gaan gaat geen graag had hadden heb hebben hebt heeft
heel hem het hier hij hoe hoeveel hun iemand iets ik in is ja je jij jou jouw jullie juist kan kon konden krijg krijgen
krijgt kun kunnen kunt maar maak maken maakt mag me meer meest men mij mijn moet moeten mogen na naar net niet niemand
niets nodig nog nou nu of om ons ook op over per samen soms te tegen ten ter toch toe tot tussen u uit uw van vaak veel
via voor vooral waar waarom waarmee waarover wanneer want waren was wat we wel welk welke werd wie wij wil willen word
worden wordt ze zeer zelf zich zij zijn zin zit zo zoals zonder zou zouden
`;

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
