import { isoDate } from '../fields/iso-date.js';
import { referenceTo } from '../fields/reference.js';

/** Fields of entries that stay hidden until their cohort has ended, unless a day is given. */
export const embargoFields = {
  cohort: referenceTo('cohort')
    .optional()
    .describe('Het jaar van de lichting waarin dit ontstond, zoals "2023". Laat weg als het er niet uit komt.'),
  embargo_tot: isoDate()
    .optional()
    .describe('Vanaf deze dag mag het op de site. Zonder datum: na het einde van de lichting.'),
};
