import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { createByteCache } from '../../../../../scripts/cache/byte-cache.js';
import { type Finding, finding, START_OF_FILE } from '../../../../../scripts/content/finding.js';
import { findingSchema } from '../../../../../scripts/content/known/finding-schema.js';
import { openKeptValues } from '../../../../../scripts/content/known/kept-values.js';
import { knownAttachments } from '../../../../../scripts/content/known/known-attachments.js';
import { temporaryFolder } from '../../../../temporary-folder.js';

const SUBJECT = { file: 'tools/kaart/kaart.pdf', bytes: Buffer.from('een'), restsOn: 'wie er genoemd mag worden' };

const found = (severity: Finding['severity']): readonly Finding[] => [
  finding(SUBJECT.file, START_OF_FILE, { severity, code: 'iets', message: 'Iets.', hint: 'Doe iets.' }),
];

/** A cache after one run in which a file was looked into. */
const afterOneRun = async (findings: readonly Finding[]) => {
  const cache = createByteCache(true, temporaryFolder('bijlagen'));
  const values = openKeptValues(cache, 'bevindingen', z.array(findingSchema).readonly());
  await knownAttachments(values)(SUBJECT, async () => findings);
  values.save();
  return knownAttachments(openKeptValues(cache, 'bevindingen', z.array(findingSchema).readonly()));
};

const looksAgain = async (recall: Awaited<ReturnType<typeof afterOneRun>>, subject: typeof SUBJECT) => {
  let looked = false;
  const findings = await recall(subject, async () => {
    looked = true;
    return [];
  });
  return { looked, findings };
};

test('a sound file is not opened again, and what it was warned about is told again', async () => {
  const recall = await afterOneRun(found('warning'));
  assert.deepEqual(await looksAgain(recall, SUBJECT), { looked: false, findings: found('warning') });
});

test('a file that was refused is opened again', async () => {
  assert.ok((await looksAgain(await afterOneRun(found('error')), SUBJECT)).looked);
});

test('so is one with other bytes, another name, or of which something else may be said', async () => {
  const recall = await afterOneRun([]);
  for (const other of [{ bytes: Buffer.from('twee') }, { file: 'tools/kaart/kaart.docx' }, { restsOn: 'niemand' }])
    assert.ok((await looksAgain(recall, { ...SUBJECT, ...other })).looked, Object.keys(other).join());
});
