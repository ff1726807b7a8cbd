import { z } from 'zod';
import type { Link } from '../../schemas/registers/links.js';

const SAVED = /^https?:\/\/(web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})\d{6}\/.+)$/;

const answerSchema = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.literal(true), url: z.string().max(2_500).regex(SAVED) }).optional(),
  }),
});

/** The saved version of a page from just before it stopped working, as far as the Internet Archive has one. */
export const findArchived = async (api: string, { adres, sinds }: Link): Promise<Link['archief']> => {
  const query = new URLSearchParams({ url: adres, timestamp: sinds.replaceAll('-', '') });
  try {
    const response = await fetch(`${api}?${query}`, { redirect: 'error', signal: AbortSignal.timeout(20_000) });
    const { archived_snapshots } = answerSchema.parse(await response.json());
    const [, rest, year, month, day] = SAVED.exec(archived_snapshots.closest?.url ?? '') ?? [];
    return rest === undefined ? undefined : { adres: `https://${rest}`, datum: `${year}-${month}-${day}` };
  } catch {
    // There is a next time.
    return undefined;
  }
};
