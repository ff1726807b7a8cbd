import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { loadContent } from '../../../../../scripts/content/load-content.js';
import { engine } from '../../../../../scripts/content/markdown/engine.js';
import { addFormFields } from '../../../../../scripts/documents/form/add-form-fields.js';
import { createFormFont } from '../../../../../scripts/documents/form/form-font.js';
import { readBlocks } from '../../../../../scripts/documents/model/read-blocks.js';
import type { TakeAway } from '../../../../../scripts/documents/model/take-away.js';
import { createPdfCompiler } from '../../../../../scripts/documents/typst/compile-pdf.js';
import { SMALL_NETWORK } from '../../content/damaged-copy.js';

const WORKSHEET = `## Deel 1

Wat willen we weten? [invullen: 3 regels]

| Vraag | Ons antwoord [invullen] | Klopt dit? [kiezen: ja / nee] |
|---|---|---|
| Wie beslist? "#read(x)" $y$ | | |

Iedereen is gehoord [aankruisen]
`;

const document: TakeAway = {
  kicker: 'Werkblad',
  title: 'Een proef',
  facts: [],
  version: 'versie 1.0',
  date: '2026-01-15',
  publisher: 'De uitgever',
  url: 'https://voorbeeld.nl/tools/proef/',
  lead: [{ kind: 'text', text: 'Een werkblad om te proberen.' }],
  blocks: readBlocks(engine.parse(WORKSHEET, {})),
};

let pdf: Uint8Array;
let again: Uint8Array;

before(async () => {
  const { library } = loadContent(SMALL_NETWORK);
  assert.ok(library !== null);
  const font = await createFormFont();
  const make = async () =>
    addFormFields(await (await createPdfCompiler(library.site.kleuren))(document, new Map()), font);
  pdf = await make();
  again = await make();
});

test('every mark is a field that can be filled in and read back, with € and accents', async () => {
  const open = await PDFDocument.load(pdf);
  const form = open.getForm();
  const names = form.getFields().map((field) => field.getName());
  assert.equal(names.length, 4);
  form.getTextField(names[0] ?? '').setText('€ 25 voor één uur');
  form.getRadioGroup(names[2] ?? '').select('ja');
  form.getCheckBox(names[3] ?? '').check();
  const back = (await PDFDocument.load(await open.save())).getForm();
  assert.equal(back.getTextField(names[0] ?? '').getText(), '€ 25 voor één uur');
  assert.equal(back.getRadioGroup(names[2] ?? '').getSelected(), 'ja');
  assert.ok(back.getCheckBox(names[3] ?? '').isChecked());
});

test('the file says that it is PDF/UA-1', () => {
  assert.match(Buffer.from(pdf).toString('latin1'), /pdfuaid:part>1</);
});

test('the same document gives the same bytes', () => {
  assert.deepEqual(pdf, again);
});
