import { failedWith, type Outcome } from './outcome.js';
import type { Finished } from './run-tool.js';

const numberAfter = (output: string, pattern: RegExp): number => Number(pattern.exec(output)?.[1] ?? 0);

/** Reads the closing lines of node's test runner in TAP. A run that tested nothing has failed. */
export const readNodeCounts = ({ code, output }: Finished): Outcome => {
  const passed = numberAfter(output, /^# pass (\d+)/m);
  const failed = numberAfter(output, /^# fail (\d+)/m) + numberAfter(output, /^# cancelled (\d+)/m);
  const skipped = numberAfter(output, /^# skipped (\d+)/m);
  if (passed + failed === 0) return failedWith(output);
  if (code !== 0 && failed === 0) return { passed, failed: 1, skipped, details: output };
  return {
    passed,
    failed,
    skipped,
    details:
      failed > 0
        ? output
            .split('\n')
            .filter((line) => !/^\s*ok /.test(line))
            .join('\n')
        : '',
  };
};

/** Reads the closing lines of Playwright's line reporter. A run that tested nothing has failed. */
export const readPlaywrightCounts = ({ code, output }: Finished): Outcome => {
  const passed = numberAfter(output, /^\s*(\d+) passed/m);
  const failed = numberAfter(output, /^\s*(\d+) failed/m);
  const skipped = numberAfter(output, /^\s*(\d+) skipped/m);
  if (passed + failed === 0) return failedWith(output);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped, details: code === 0 ? '' : output };
};
