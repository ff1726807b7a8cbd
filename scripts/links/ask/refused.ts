/** An address that is not ours to ask: on a private network, another port, another protocol. */
export class Refused extends Error {}
