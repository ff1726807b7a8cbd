/** A git host that the editor can work with, and where its requests go. */
export interface EditorBackend {
  /** The `backend` part of the editor's configuration; for a host, without the repository. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Whether a change can become a proposal first, instead of going straight into the main branch. */
  readonly proposals: boolean;
  /** The origins that the editor has to reach, and no others. */
  readonly origins: readonly string[];
}

/** Signing in with a token needs no sign-in server, so nobody stands between the editor and the git host. */
const COMMON = { branch: 'main', auth_methods: ['token'] } as const;

const HOSTS: Readonly<Record<string, EditorBackend>> = {
  'github.com': {
    settings: { name: 'github', ...COMMON, open_authoring: true, auth_scope: 'public_repo' },
    proposals: true,
    origins: ['https://api.github.com'],
  },
  'gitlab.com': {
    settings: { name: 'gitlab', ...COMMON },
    proposals: true,
    origins: ['https://gitlab.com'],
  },
  'codeberg.org': {
    settings: { name: 'gitea', ...COMMON, base_url: 'https://codeberg.org', api_root: 'https://codeberg.org/api/v1' },
    proposals: false,
    origins: ['https://codeberg.org'],
  },
};

/** How the editor reaches the repository of the site; null when there is none, or its host is not one it knows. */
export const editorBackend = (repository: string | undefined): EditorBackend | null => {
  if (repository === undefined) return null;
  const { hostname, pathname } = new URL(repository);
  const host = HOSTS[hostname];
  const repo = pathname.replace(/^\/|\/$|\.git$/g, '');
  if (host === undefined || !/^[^/]+(?:\/[^/]+)+$/.test(repo)) return null;
  return { ...host, settings: { ...host.settings, repo } };
};
