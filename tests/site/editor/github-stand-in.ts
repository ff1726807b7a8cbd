import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page, Request, Route } from 'playwright/test';
import { z } from 'zod';

const API = 'https://api.github.com';
const HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};
const HEAD = 'a'.repeat(40);
const COMMIT = 'b'.repeat(40);

const bodySchema = z.looseObject({
  query: z.string().optional(),
  variables: z
    .looseObject({
      input: z
        .looseObject({
          name: z.string().optional(),
          branch: z.looseObject({ branchName: z.string() }).optional(),
          fileChanges: z
            .looseObject({ additions: z.array(z.object({ path: z.string(), contents: z.string() })) })
            .optional(),
        })
        .optional(),
    })
    .optional(),
  head: z.string().optional(),
  base: z.string().optional(),
  draft: z.boolean().optional(),
});

/** What the editor asked GitHub to make. */
export interface Made {
  readonly branches: string[];
  readonly files: { branch: string; path: string; text: string }[];
  readonly proposals: { head?: string | undefined; base?: string | undefined; draft?: boolean | undefined }[];
}

const blobOf = (text: string) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

type Body = z.infer<typeof bodySchema>;

const read = (request: Request): Body => bodySchema.parse(JSON.parse(request.postData() ?? '{}'));

const when = '2026-11-24T12:00:00Z';

const answerQuery = ({ query = '', variables }: Body, text: string, made: Made): unknown => {
  const input = variables?.input;
  if (query.includes('CreateRefInput')) {
    made.branches.push(input?.name ?? '');
    return { createRef: { ref: { name: input?.name } } };
  }
  if (query.includes('createCommitOnBranch')) {
    for (const { path, contents } of input?.fileChanges?.additions ?? [])
      made.files.push({
        branch: input?.branch?.branchName ?? '',
        path,
        text: Buffer.from(contents, 'base64').toString('utf8'),
      });
    return { createCommitOnBranch: { commit: { oid: COMMIT, committedDate: when, file_0: { oid: blobOf(text) } } } };
  }
  if (query.includes('fork: repository')) return { fork: { id: 'R1' }, base: { ref: { target: { oid: HEAD } } } };
  if (query.includes('pullRequests(headRefName')) return { repository: { pullRequests: { totalCount: 0 } } };
  if (query.includes('pullRequests(')) return { repository: { pullRequests: { nodes: [] } } };
  if (query.includes('commit_0:')) {
    const author = { name: 'Redactie', email: 'redactie@voorbeeld.example', user: null };
    const history = { nodes: [{ author, committedDate: when }] };
    return { repository: { commit_0: { target: { history } } } };
  }
  if (query.includes('content_0:')) return { repository: { content_0: { text, isTruncated: false } } };
  return { repository: { ref: { target: { oid: HEAD, history: { nodes: [{ oid: HEAD, message: 'Begin' }] } } } } };
};

const PERSON = { id: 1, login: 'begeleider', name: 'Begeleider', email: '', avatar_url: '', html_url: '' };

const answer = (request: Request, repo: string, path: string, text: string, made: Made): unknown => {
  const { pathname } = new URL(request.url());
  if (pathname === '/graphql') return { data: answerQuery(read(request), text, made) };
  if (pathname === '/user') return PERSON;
  if (pathname === `/repos/${repo}`) return { full_name: repo, default_branch: 'main', permissions: { push: true } };
  if (pathname.includes('/collaborators/')) return {};
  if (pathname.includes('/git/trees/'))
    return {
      sha: HEAD,
      truncated: false,
      tree: [{ path, type: 'blob', sha: blobOf(text), size: text.length, mode: '100644' }],
    };
  if (pathname.endsWith('/labels')) return [];
  if (pathname !== `/repos/${repo}/pulls`) return null;
  const { head, base, draft } = read(request);
  made.proposals.push({ head, base, draft });
  return {
    number: 7,
    node_id: 'P7',
    title: '',
    html_url: '',
    head: { sha: COMMIT },
    user: PERSON,
    created_at: when,
    updated_at: when,
  };
};

/** Answers in the place of GitHub for a repository with one file, and tells what it was asked to make. */
export const standInForGithub = async (page: Page, repo: string, path: string): Promise<Made> => {
  const made: Made = { branches: [], files: [], proposals: [] };
  const text = readFileSync(path, 'utf8');
  await page.route(`${API}/**`, async (route: Route) => {
    const request = route.request();
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: HEADERS });
    const json = answer(request, repo, path, text, made);
    if (json === null) console.log('Not known to the stand-in:', request.method(), request.url());
    return route.fulfill(json === null ? { status: 404, headers: HEADERS, json: {} } : { headers: HEADERS, json });
  });
  return made;
};
