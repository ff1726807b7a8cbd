/** In the place of the sessions of a cohort of which none were found. */
export const GeenSessies = () => <p class="niet-gevonden">Van deze lichting vonden we geen sessies.</p>;
