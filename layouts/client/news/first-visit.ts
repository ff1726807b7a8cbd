/** What the page with news says to who is here for the first time; on the page already, to keep its room. */
export const FIRST_VISIT =
  'Kom je later terug? Dan zie je hier wat er dan nieuw is. Alleen je eigen browser onthoudt dat.';
