import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnWidths, PAGE_CHARACTERS } from '../../../../../../scripts/content/markdown/worksheet/column-widths.js';

const words = (...texts: string[]) => ({ texts, fieldWidth: 0, isWritten: false });
const toWrite = (title: string) => ({ texts: [title], fieldWidth: 9, isWritten: true });

test('a column of words keeps room for its longest word beside columns to write in', () => {
  const widths = columnWidths([words('Trede', '5. Meebeslissen'), toWrite('Nu'), toWrite('Straks'), toWrite('Later')]);
  assert.ok((widths[0] ?? 0) >= 'Meebeslissen'.length, String(widths));
  assert.ok(Math.abs(widths.reduce((sum, width) => sum + width, 0) - PAGE_CHARACTERS) < 0.001);
});

test('columns that fit get what they ask for', () => {
  const [tight = 0, wide = 0] = columnWidths([words('Tijd', '14.00'), words('Wat', 'Welkom en inchecken')]);
  assert.ok(wide > tight);
});
