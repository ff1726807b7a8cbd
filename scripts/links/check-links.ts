import { checkLink, type Outcome, type World } from './check-link.js';

const HOSTS_AT_ONCE = 6;
/** Between two questions to one host. */
const REST = 1_000;

const byHost = (addresses: readonly string[]): string[][] => {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  return [...hosts.values()];
};

/** Checks addresses: one at a time for each host, with a rest in between, and few hosts at once. */
export const checkLinks = async (world: World, addresses: readonly string[]): Promise<ReadonlyMap<string, Outcome>> => {
  const waiting = byHost(addresses);
  const outcomes = new Map<string, Outcome>();
  const worker = async (): Promise<void> => {
    for (let host = waiting.shift(); host !== undefined; host = waiting.shift())
      for (const [at, address] of host.entries()) {
        if (at > 0) await world.pause(REST);
        outcomes.set(address, await checkLink(world, address));
      }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker));
  return outcomes;
};
