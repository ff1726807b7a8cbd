import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT } from './run-command.js';

const FOLDER = 'tests/unit/fuzz';

/** `npm run fuzz`: the same properties as in the tests, tried a hundred times as often. FUZZ_RUNS changes how often. */
export const fuzz = (): number => {
  const files = readdirSync(FOLDER).map((name) => join(FOLDER, name));
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', ...files], {
    stdio: 'inherit',
    env: { FUZZ_RUNS: '20000', ...process.env },
  });
  return status === 0 ? EXIT.ok : EXIT.failed;
};
