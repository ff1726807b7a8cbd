import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'preact';
import { ReviewDue, type Reviewed } from '../../../../../layouts/components/text/ReviewDue.js';
import { renderPage } from '../../../../../layouts/render-page.js';
import { smallSite } from '../../small-site.js';

const CHECKED: Reviewed = { status: 'gepubliceerd', gecontroleerd_op: '2025-01-15', herzien_voor: '2026-01-15' };

const shown = (entry: Reviewed, today: string) =>
  renderPage({ ...smallSite(), today }, '/', {}, h('main', {}, h(ReviewDue, { entry })));

test('up to and on the day of its review a text stands without a warning', () => {
  assert.doesNotMatch(shown(CHECKED, '2026-01-15'), /Let op/);
});

test('the day after, readers are warned and told when it was checked last', () => {
  const html = shown(CHECKED, '2026-01-16');
  assert.match(html, /moest vóór 15 januari 2026 worden nagekeken/);
  assert.match(html, /Laatst gecontroleerd op 15 januari 2025/);
});

test('a text that is to be revised, or that nobody keeps any more, says so whatever the day', () => {
  assert.match(shown({ ...CHECKED, status: 'te-herzien' }, '2025-02-01'), /wordt herzien/);
  assert.match(shown({ ...CHECKED, status: 'gearchiveerd' }, '2025-02-01'), /gearchiveerd/);
});
