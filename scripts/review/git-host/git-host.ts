/** The place of the repository on GitHub, and the right to write there that a workflow was given. */
export interface GitHost {
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

/** As GitHub tells its workflows; null anywhere else. */
export const gitHostOf = ({ GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN }: NodeJS.ProcessEnv): GitHost | null =>
  GITHUB_API_URL === undefined || GITHUB_REPOSITORY === undefined || GITHUB_TOKEN === undefined
    ? null
    : { api: GITHUB_API_URL, repository: GITHUB_REPOSITORY, token: GITHUB_TOKEN };
