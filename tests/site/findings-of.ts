import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/**
 * What axe finds on a page, by all of its rules or by some: each rule that is broken, with the first places where it is.
 * No page has another in it, so one analysis is enough, without a page of its own to gather what it found in each.
 */
export const findingsOf = async (page: Page, rules?: readonly string[]): Promise<string[][]> => {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules !== undefined) axe.withRules([...rules]);
  return (await axe.analyze()).violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)]);
};
