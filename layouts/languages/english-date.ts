const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-11-24` → "24 November 2026". */
export const englishDate = (day: string): string => FORMAT.format(new Date(`${day}T00:00:00Z`));
