import type { AxeBuilder } from '@axe-core/playwright';

/** What axe finds on a page: each rule that is broken, with the first places where it is. */
export const findingsOf = async (axe: AxeBuilder): Promise<string[][]> =>
  (await axe.analyze()).violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)]);
