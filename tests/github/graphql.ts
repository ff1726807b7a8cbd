import { z } from 'zod';
import { type Host, orMissing, Refusal } from './host.js';

const questionSchema = z.object({ query: z.string(), variables: z.looseObject({ input: z.unknown() }).partial() });

const refSchema = z.object({ name: z.string().startsWith('refs/heads/'), oid: z.string() });

const commitSchema = z.object({
  branch: z.object({ branchName: z.string() }),
  expectedHeadOid: z.string(),
  message: z.object({ headline: z.string() }),
  fileChanges: z.object({
    additions: z.array(z.object({ path: z.string(), contents: z.base64() })).default([]),
    deletions: z.array(z.object({ path: z.string() })).default([]),
  }),
});

const WHEN = '2026-11-24T12:00:00Z';

const createRef = ({ repository }: Host, input: unknown) => {
  const { name, oid } = refSchema.parse(input);
  const branch = name.slice('refs/heads/'.length);
  if (repository.tip(branch) !== null) throw new Refusal(422);
  repository.point(branch, oid);
  return { createRef: { ref: { name: branch } } };
};

/** The aliases of the files that a question asks for by path or by number. */
const aliases = (query: string, pattern: RegExp): (readonly [alias: string, what: string])[] =>
  [...query.matchAll(pattern)].map(([, alias = '', what = '']) => [alias, what]);

const createCommit = ({ repository }: Host, input: unknown, query: string) => {
  const { branch, expectedHeadOid, message, fileChanges } = commitSchema.parse(input);
  const before = orMissing(repository.tip(branch.branchName));
  if (before !== expectedHeadOid) throw new Refusal(409);
  const additions = fileChanges.additions.map(({ path, contents }) => ({
    path,
    bytes: Buffer.from(contents, 'base64'),
  }));
  const tree = repository.treeWith(before, { additions, deletions: fileChanges.deletions });
  const oid = repository.commit(tree, [before], message.headline);
  repository.point(branch.branchName, oid);
  const files = aliases(query, /(file_\d+): file\(path: "([^"]+)"\)/g).map(([alias, path]) => [
    alias,
    { oid: repository.find(['rev-parse', `${oid}:${path}`]) },
  ]);
  return { createCommitOnBranch: { commit: { oid, committedDate: WHEN, ...Object.fromEntries(files) } } };
};

const texts = ({ repository }: Host, query: string) => {
  const found = aliases(query, /(content_\d+): object\(oid: "(\w+)"\)/g).map(([alias, blob]) => [
    alias,
    { text: repository.read(blob).toString('utf8'), isTruncated: false },
  ]);
  return { repository: Object.fromEntries(found) };
};

const history = (query: string) => {
  const author = { name: 'Redactie', email: 'redactie@voorbeeld.example', user: null };
  const target = { history: { nodes: [{ author, committedDate: WHEN }] } };
  const found = aliases(query, /(commit_\d+):\s+(ref)\(/g).map(([alias]) => [alias, { target }]);
  return { repository: Object.fromEntries(found) };
};

const openProposals = ({ proposals, repository }: Host) =>
  proposals.map(({ number, title, draft, head, labels }) => ({
    id: `P${number}`,
    number,
    title,
    url: '',
    isDraft: draft,
    isCrossRepository: false,
    createdAt: WHEN,
    updatedAt: WHEN,
    headRefName: head,
    headRefOid: repository.tip(head),
    author: null,
    labels: { nodes: labels.map((name) => ({ name })) },
    files: { nodes: [] },
  }));

/** The few questions that the editor asks, recognised by what only they name. */
export const answerGraphql = (host: Host, body: unknown): unknown => {
  const { query, variables } = questionSchema.parse(body);
  const main = orMissing(host.repository.tip('main'));
  if (query.includes('createRef(')) return createRef(host, variables.input);
  if (query.includes('createCommitOnBranch(')) return createCommit(host, variables.input, query);
  if (query.includes('fork: repository')) return { fork: { id: 'R1' }, base: { ref: { target: { oid: main } } } };
  if (query.includes('pullRequests(headRefName')) return { repository: { pullRequests: { totalCount: 0 } } };
  if (query.includes('pullRequests(')) return { repository: { pullRequests: { nodes: openProposals(host) } } };
  if (query.includes('content_0:')) return texts(host, query);
  if (query.includes('checkSuites')) return { repository: {} };
  if (query.includes('commit_0:')) return history(query);
  return { repository: { ref: { target: { oid: main, history: { nodes: [{ oid: main, message: 'Begin' }] } } } } };
};
