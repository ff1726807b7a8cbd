import type { TakeAway } from '../model/take-away.js';

/** Address and version, for the foot of each page. */
export const footLine = ({ url, version }: TakeAway): string =>
  `${url.replace(/^https?:\/\//, '').replace(/\/$/, '')} · ${version}`;
