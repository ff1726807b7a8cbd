import { z } from 'zod';
import { type Host, orMissing, Refusal } from './host.js';

export interface Asked {
  readonly method: string;
  /** Below the repository: `git/refs`; `/user` for the person. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

type Answer = (host: Host, asked: Asked, found: RegExpExecArray) => unknown;

const PERSON = { id: 1, login: 'begeleider', name: 'Begeleider', email: '', avatar_url: '', html_url: '' };
const WHEN = '2026-11-24T12:00:00Z';

const treeSchema = z.object({
  base_tree: z.string(),
  tree: z.array(z.object({ path: z.string(), content: z.string() })),
});
const commitSchema = z.object({ message: z.string(), tree: z.string(), parents: z.array(z.string()) });
const refSchema = z.object({ ref: z.string().startsWith('refs/heads/'), sha: z.string() });
const moveSchema = z.object({ sha: z.string(), force: z.literal(true) });
const pullSchema = z.object({
  title: z.string(),
  head: z.string(),
  base: z.string(),
  body: z.string(),
  draft: z.boolean().default(false),
});

const listTree = ({ repository }: Host, sha: string) =>
  orMissing(repository.find(['ls-tree', '-r', '-t', '-l', sha]))
    .split('\n')
    .map((line) => {
      const [, mode = '', type = '', blob = '', size = '', path = ''] =
        /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/.exec(line) ?? [];
      return { path, mode, type, sha: blob, ...(size === '-' ? {} : { size: Number(size) }) };
    });

const file = ({ repository }: Host, path: string, ref: string) => {
  const sha = orMissing(repository.find(['rev-parse', '--verify', '--quiet', `${ref}:${path}`]));
  return {
    sha,
    encoding: 'base64',
    content: repository.read(sha).toString('base64'),
  };
};

const makeProposal = (host: Host, body: unknown) => {
  const { head, base, ...rest } = pullSchema.parse(body);
  const [from, to] = [host.repository.tip(head), host.repository.tip(base)];
  if (from === null || to === null || from === to) throw new Refusal(422);
  const proposal = { number: host.proposals.length + 7, head, base, labels: [], ...rest };
  host.proposals.push(proposal);
  const { number, title } = proposal;
  return {
    number,
    node_id: `P${number}`,
    title,
    html_url: '',
    head: { sha: from },
    user: PERSON,
    created_at: WHEN,
    updated_at: WHEN,
  };
};

const proposalAt = ({ proposals }: Host, found: RegExpExecArray) =>
  orMissing(proposals.find(({ number }) => number === Number(found[1])));

const ROUTES: readonly (readonly [method: string, path: RegExp, answer: Answer])[] = [
  ['GET', /^\/user$/, () => PERSON],
  ['GET', /^$/, ({ name }) => ({ full_name: name, default_branch: 'main', permissions: { push: true } })],
  ['GET', /^collaborators\//, () => ({})],
  [
    'GET',
    /^git\/trees\/(\w+)$/,
    (host, _asked, [, sha = '']) => ({ sha, truncated: false, tree: listTree(host, sha) }),
  ],
  [
    'GET',
    /^git\/ref\/heads\/(.+)$/,
    ({ repository }, _asked, [, branch = '']) => ({ object: { sha: orMissing(repository.tip(branch)) } }),
  ],
  [
    'GET',
    /^git\/commits\/(\w+)$/,
    ({ repository }, _asked, [, sha]) => ({
      tree: { sha: orMissing(repository.find(['rev-parse', `${sha}^{tree}`])) },
    }),
  ],
  ['GET', /^contents\/(.+)$/, (host, { query }, [, path = '']) => file(host, path, `refs/heads/${query.get('ref')}`)],
  [
    'POST',
    /^git\/trees$/,
    ({ repository }, { body }) => {
      const { base_tree, tree } = treeSchema.parse(body);
      const additions = tree.map(({ path, content }) => ({ path, bytes: Buffer.from(content) }));
      return { sha: repository.treeWith(base_tree, { additions }) };
    },
  ],
  [
    'POST',
    /^git\/commits$/,
    ({ repository }, { body }) => {
      const { tree, parents, message } = commitSchema.parse(body);
      return { sha: repository.commit(tree, parents, message) };
    },
  ],
  [
    'POST',
    /^git\/refs$/,
    ({ repository }, { body }) => {
      const { ref, sha } = refSchema.parse(body);
      const branch = ref.slice('refs/heads/'.length);
      if (repository.tip(branch) !== null) throw new Refusal(422);
      repository.point(branch, sha);
      return { ref };
    },
  ],
  [
    'PATCH',
    /^git\/refs\/heads\/(.+)$/,
    ({ repository }, { body }, [, branch = '']) => {
      if (repository.tip(branch) === null) throw new Refusal(422);
      repository.point(branch, moveSchema.parse(body).sha);
      return {};
    },
  ],
  [
    'GET',
    /^pulls$/,
    ({ proposals }, { query }) => proposals.filter(({ head }) => query.get('head')?.endsWith(`:${head}`)),
  ],
  ['POST', /^pulls$/, (host, { body }) => makeProposal(host, body)],
  [
    'PATCH',
    /^pulls\/(\d+)$/,
    (host, { body }, found) => Object.assign(proposalAt(host, found), z.object({ body: z.string() }).parse(body)),
  ],
  [
    'POST',
    /^issues\/(\d+)\/labels$/,
    (host, { body }, found) => {
      const { labels } = z.object({ labels: z.array(z.string()) }).parse(body);
      proposalAt(host, found).labels.push(...labels);
      return labels.map((name) => ({ name }));
    },
  ],
];

/** What the host answers to a request; a refusal is thrown. */
export const answerRest = (host: Host, asked: Asked): unknown => {
  for (const [method, pattern, answer] of ROUTES) {
    const found = method === asked.method ? pattern.exec(asked.path) : null;
    if (found !== null) return answer(host, asked, found);
  }
  throw new Error(`Not known to the stand-in: ${asked.method} ${asked.path}`);
};
