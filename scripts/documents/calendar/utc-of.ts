const minutesAhead = (moment: Date, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(moment);
  return Math.round((Date.parse(`${parts.replace(' ', 'T')}Z`) - moment.getTime()) / 60_000);
};

/**
 * `2023-04-11T12:30` in Amsterdam → the moment it is. The clock is asked twice, as the first guess may fall on the
 * other side of a change to or from summer time.
 */
export const utcOf = (local: string, timeZone: string): Date => {
  const wall = Date.parse(`${local}:00Z`);
  const guess = new Date(wall - minutesAhead(new Date(wall), timeZone) * 60_000);
  return new Date(wall - minutesAhead(guess, timeZone) * 60_000);
};
