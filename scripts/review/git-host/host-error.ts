/** The host of the repository answered that it will not, or that it has not got it. */
export class HostError extends Error {
  constructor(readonly status: number) {
    super(`De plek met de bestanden antwoordde ${status}.`);
  }
}
