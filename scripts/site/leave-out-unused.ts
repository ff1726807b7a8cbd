import type { Rule, SelectorComponent, Visitor } from 'lightningcss';

/** Classes of the NL Design System; all others are ours, and style sheets hold no more of those than we wrote. */
const THEIRS = /^(nl|utrecht)-/;

type StyleRule = Extract<Rule, { type: 'style' }>;

/** Whether no element can have what a part of a selector asks for. */
const isUnused = (part: SelectorComponent, isUsed: (className: string) => boolean): boolean => {
  if (part.type === 'class') return THEIRS.test(part.name) && !isUsed(part.name);
  return (
    part.type === 'pseudo-class' &&
    (part.kind === 'is' || part.kind === 'where') &&
    part.selectors.every((parts) => parts.some((one) => isUnused(one, isUsed)))
  );
};

/** Leaves out rules for variants of components that no page has: of the design system that is most of its bytes. */
export const leaveOutUnused = (isUsed: (className: string) => boolean): Visitor<never> => ({
  Rule: {
    style: (rule: StyleRule) => {
      const selectors = rule.value.selectors.filter((parts) => !parts.some((part) => isUnused(part, isUsed)));
      if (selectors.length === rule.value.selectors.length) return undefined;
      return selectors.length === 0 ? [] : { ...rule, value: { ...rule.value, selectors } };
    },
  },
});
