import type { Toestemming } from '../../../schemas/parts/toestemming.js';

/** The ids of the consents that hold on `today` (`YYYY-MM-DD`). */
export const consentsAt = (toestemmingen: readonly Toestemming[], today: string): ReadonlySet<string> =>
  new Set(
    toestemmingen
      .filter(
        ({ vanaf, tot, ingetrokken }) =>
          vanaf <= today && today <= tot && (ingetrokken === undefined || today < ingetrokken),
      )
      .map(({ id }) => id),
  );
