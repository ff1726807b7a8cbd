import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** What may be asked of whom. Addresses come from contributors, and redirects from anybody. */
export interface Policy {
  readonly allowsUrl: (url: URL) => boolean;
  /** The number that a name turned out to have, at the moment of connecting. */
  readonly allowsAddress: (address: string) => boolean;
}

const isNumber = (hostname: string) => isIP(hostname.replaceAll(/[[\]]/g, '')) !== 0;

/** The public web: http(s) on its own port, by name or by a public number. Nothing of the machine or network we are on. */
export const PUBLIC_WEB: Policy = {
  allowsUrl: ({ protocol, port, username, password, hostname }) =>
    /^https?:$/.test(protocol) &&
    port === '' &&
    username === '' &&
    password === '' &&
    (!isNumber(hostname) || isPublicAddress(hostname.replaceAll(/[[\]]/g, ''))),
  allowsAddress: isPublicAddress,
};
