// Words that a question is built from and that tell nothing apart. Nothing here is a subject of its own.
const WORDS = `
aan achter al alle alleen als altijd andere anders ander beetje beste bent ben bij beter bijvoorbeeld binnen buiten daar daarom dan dat de deze
die dit doe doen doet door dus een eens eigen eigenlijk elke en er erg even gaan gaat geen graag had hadden heb hebben hebt heeft
heel hele hem het hier hij hoe hoeveel hun iemand iets ik in is ja je jij jou jouw jullie juist kan kon konden krijg krijgen
krijgt kom komen komt kun kunnen kunt maar maak maken maakt mag me mee meer meest men met mij misschien mijn moet moeten mogen mocht na naar net niet niemand
niets nodig nog nooit nou nu of om ons onze ooit ook op over per soms te tegen ten ter toch toe tot tussen u uit uw van vaak veel
via voor vooral waar waarom waarmee waarover wanneer want waren was wat we wel weer welk welke werd wie wij wil willen word
worden wordt ze zeer zelf zich zij zijn zin zit zo zoals zomaar zonder zou zouden
`;

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
