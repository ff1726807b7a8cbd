import { z } from 'zod';

const isRealDay = (text: string) => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** A calendar day, `YYYY-MM-DD`; stays a string so that no time zone can shift it. */
export const isoDate = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(isRealDay, { params: { code: 'impossible-date' } });

/** A day, month or year as precise as it is known: `2023-03-01`, `2023-03` or `2023`. */
export const partialDate = () => z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

/** Local wall-clock time on a day, `YYYY-MM-DDTHH:MM`; the time zone stands beside it. */
export const localDateTime = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
    .refine((text) => isRealDay(text.slice(0, 10)), { params: { code: 'impossible-date' } });

/** Wall-clock time, `HH:MM`. */
export const clockTime = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
