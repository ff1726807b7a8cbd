const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const DAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/** `2023-04-11` → "11 april 2023"; a date known less precisely stays so: "april 2023", "2023". */
export const formatDate = (date: string): string => {
  const [year, month, day] = date.slice(0, 10).split('-');
  return [day === undefined ? undefined : Number(day), MONTHS[Number(month) - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
};

/** "11 april 2023 tot 26 september 2023"; a period that is known as one year or month is named once: "2022". */
export const formatPeriod = ({ begin, einde }: { readonly begin: string; readonly einde: string }): string =>
  begin === einde ? formatDate(begin) : `${formatDate(begin)} tot ${formatDate(einde)}`;

/** `2023-04-11T12:30` → "dinsdag 11 april 2023". */
export const formatDay = (date: string): string => {
  const weekday = new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return `${DAYS[weekday]} ${formatDate(date)}`;
};

/** `2023-04-11T12:30` → "12.30". */
export const formatTime = (time: string): string => time.slice(-5).replace(':', '.');

/** `90` → "1 uur en 30 minuten". */
export const formatMinutes = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours === 0 ? '' : `${hours} uur`, rest === 0 ? '' : `${rest} minuten`];
  return parts.filter((part) => part !== '').join(' en ');
};

/** "1 les", "12 lessen". */
export const formatCount = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "Epe, Leiden en Zaanstad". */
export const formatList = (items: readonly string[]): string =>
  new Intl.ListFormat('nl', { type: 'conjunction' }).format(items);

/** `53812` → "54 kB", `1250000` → "1,3 MB"; decimal, as file managers count. */
export const formatBytes = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
