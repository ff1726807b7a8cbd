/** A command line that can't be understood; the message says in Dutch what is wrong. */
export class UsageError extends Error {}
