import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PERSON = ['-c', 'user.name=test', '-c', 'user.email=test@voorbeeld.example'];

/** What is put in a tree and what is taken out. */
export interface TreeChange {
  readonly additions: readonly { readonly path: string; readonly bytes: Buffer }[];
  readonly deletions?: readonly { readonly path: string }[];
}

/** A bare git repository in a folder of its own, of which a host would answer. */
export class BareRepository {
  private readonly home = mkdtempSync(join(tmpdir(), 'github-'));
  readonly folder = join(this.home, 'plek.git');

  /** With one commit on `main`: what stands in `content/` below the folder. */
  constructor(below: string) {
    this.git(['init', '--quiet', '--bare', '--initial-branch', 'main', this.folder], { bare: false });
    this.git(['--work-tree', below, 'add', 'content']);
    this.point('main', this.commit(this.git(['write-tree']), [], 'Begin'));
  }

  git(
    args: readonly string[],
    { input, bare = true, index }: { input?: Buffer; bare?: boolean; index?: string } = {},
  ): string {
    const env = { ...process.env, ...(index === undefined ? {} : { GIT_INDEX_FILE: index }) };
    const where = bare ? ['--git-dir', this.folder] : [];
    const options = { input: input ?? '', env, encoding: 'utf8', maxBuffer: 100_000_000, stdio: 'pipe' } as const;
    return execFileSync('git', [...PERSON, ...where, ...args], options).trimEnd();
  }

  /** The bytes of a file, by its number. */
  read(blob: string): Buffer {
    return execFileSync('git', ['--git-dir', this.folder, 'cat-file', 'blob', blob], { maxBuffer: 100_000_000 });
  }

  /** What git says, or null when it has not got it. */
  find(args: readonly string[]): string | null {
    try {
      return this.git(args);
    } catch {
      return null;
    }
  }

  tip(branch: string): string | null {
    return this.find(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]);
  }

  point(branch: string, commit: string): void {
    this.git(['update-ref', `refs/heads/${branch}`, commit]);
  }

  commit(tree: string, parents: readonly string[], message: string): string {
    return this.git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message]);
  }

  treeWith(base: string, { additions, deletions = [] }: TreeChange): string {
    const index = join(this.home, 'index');
    this.git(['read-tree', base], { index });
    for (const { path, bytes } of additions) {
      const blob = this.git(['hash-object', '-w', '--stdin'], { input: bytes });
      this.git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], { index });
    }
    for (const { path } of deletions) this.git(['update-index', '--force-remove', path], { index });
    return this.git(['write-tree'], { index });
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}
