import { hash32 } from '../language/hash.js';

/** The page that an address is on: a lesson stands on the page of its approach, and so in its shard. */
const pageOf = (address: string): string => address.split('#', 1)[0] ?? '';

/** In which of so many shards a record stands: by its address alone, so that it stays when others come and go. */
export const shardOf = (address: string, shards: number): number => hash32(pageOf(address)) % shards;
