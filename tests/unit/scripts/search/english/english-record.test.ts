import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishRecordsOf } from '../../../../../scripts/search/english/english-record.js';
import { recordsOf } from '../../../../../scripts/search/records/records-of.js';
import { smallSite } from '../../../layouts/small-site.js';

const { library } = smallSite();
const withSummary = {
  ...library,
  aanpakken: library.aanpakken.map((aanpak, index) =>
    index === 0
      ? { ...aanpak, samenvatting_engels: { titel: 'Zebra crossing', tekst: 'Quixotic neighbours.' } }
      : aanpak,
  ),
};

test('only what is summed up in English can be found in English', () => {
  assert.deepEqual(
    englishRecordsOf(withSummary).map(({ title, content }) => [title, content]),
    [['Zebra crossing', 'Quixotic neighbours.']],
  );
  assert.deepEqual(englishRecordsOf(library), []);
});

test('no English word is in what Dutch readers search', () => {
  assert.doesNotMatch(JSON.stringify(recordsOf(withSummary)), /zebra|quixotic/i);
});
