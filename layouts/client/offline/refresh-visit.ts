import { refreshKept } from './refresh-kept.js';
import { BASE } from './switch.js';

/** Brings what is kept up to date, without a word when that can't be done now. */
export const refreshAtVisit = (): Promise<void> => refreshKept(BASE).catch(() => undefined);
