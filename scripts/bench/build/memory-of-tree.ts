import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly kilobytes: number;
}

const numberIn = (text: string, label: string): number =>
  Number(new RegExp(`^${label}:\\s+(\\d+)`, 'm').exec(text)?.[1]);

const readProcess = (id: string): Process | null => {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return { id: Number(id), parent: numberIn(status, 'PPid'), kilobytes: numberIn(status, 'VmRSS') || 0 };
  } catch {
    // It ended in the meantime.
    return null;
  }
};

const allProcesses = (): readonly Process[] | null => {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readProcess(name) ?? []);
  } catch {
    return null;
  }
};

/** Memory in use by a process and all that it started, in megabytes; null on a system that does not tell. */
export const memoryOfTree = (root: number): number | null => {
  const all = allProcesses();
  if (all === null) return null;
  const tree = new Set([root]);
  // A process has a higher number than who started it, unless the numbers went round.
  for (const { id, parent } of [...all].sort((a, b) => a.id - b.id)) if (tree.has(parent)) tree.add(id);
  return all.filter(({ id }) => tree.has(id)).reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024;
};
