import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanWords } from '../../../../../scripts/content/markdown/scan-words.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

const wordsIn = (text: string): string[] => {
  const words: string[] = [];
  scanWords(text, (start, end) => {
    words.push(text.slice(start, end));
    return end;
  });
  return words;
};

test('the words are those that the pattern of a word finds', () => {
  for (const text of [
    'Foto’s van de Wmo-raad, in 2023: één-op-één.',
    "'s Avonds -- niet vóór 10.30 uur; zo'n 5% (of meer)",
    '😀hoi 😀 𝒜b𝒜 x😀y \ud83d los \ude00 teken',
    '',
    '’-’',
    'einde-',
  ])
    assert.deepEqual(wordsIn(text), text.match(WORD) ?? [], text);
});

test('the visitor tells where to go on', () => {
  const starts: number[] = [];
  scanWords('een twee drie', (start) => {
    starts.push(start);
    return start === 0 ? 9 : 13;
  });
  assert.deepEqual(starts, [0, 9]);
});
