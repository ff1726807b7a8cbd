import type { Link } from '../../schemas/registers/links.js';
import { deadLinks } from '../content/links/dead-links.js';
import type { World } from './check-link.js';
import { checkLinks } from './check-links.js';
import { nextRegister } from './next-register.js';

/** What a round needs besides the world: who knows of saved versions. */
export interface Round {
  readonly world: World;
  readonly findArchived: (link: Link) => Promise<Link['archief']>;
  readonly today: string;
}

const FEW = 10;

/** When half of all links fail at once, it is our own connection that does. */
const isOurFault = (failed: number, all: number): boolean => failed > FEW && failed > all / 2;

/** Checks every address and brings the register up to date; null when the round is not to be believed. */
export const refreshLinks = async (
  register: readonly Link[],
  addresses: readonly string[],
  { world, findArchived, today }: Round,
): Promise<readonly Link[] | null> => {
  const outcomes = await checkLinks(world, addresses);
  if (isOurFault([...outcomes.values()].filter((outcome) => outcome === 'fails').length, addresses.length)) return null;
  const next = nextRegister(register, new Map(addresses.map((at) => [at, outcomes.get(at) ?? 'unsure'])), today);
  const dead = deadLinks(next);
  const known: Link[] = [];
  for (const link of next) {
    const archief = link.archief ?? (dead.has(link.adres) ? await findArchived(link) : undefined);
    known.push(archief === undefined ? link : { ...link, archief });
  }
  return known;
};
