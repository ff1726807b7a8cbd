import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { z } from 'zod';
import { ENTRY_TYPES } from '../../../../../schemas/content-types.js';
import type { AnySchema } from '../../../../../schemas/fields/field-meta.js';
import { titleText } from '../../../../../schemas/fields/text.js';
import { mainBranch } from '../../../../../scripts/content/fields/schema-tree.js';
import { editorConfig } from '../../../../../scripts/contribute/editor/editor-config.js';
import { editorFields } from '../../../../../scripts/contribute/editor/editor-field.js';
import { readKnownNames } from '../../../../../scripts/contribute/known-names.js';

const require = createRequire(import.meta.url);
const NAMES = readKnownNames('content');
const SITE = { naam: 'Netwerk', siteUrl: 'https://netwerk.example', basePath: '/', today: '2026-11-24' };
const REPOSITORIES = [
  undefined,
  'https://github.com/net/werk',
  'https://gitlab.com/een/net/werk',
  'https://codeberg.org/net/werk',
];

const ownSchema = () =>
  JSON.parse(readFileSync(join(dirname(require.resolve('@sveltia/cms')), '../schema/sveltia-cms.json'), 'utf8'));

interface Field {
  readonly name: string;
  readonly label?: string;
  readonly hint?: string;
  readonly fields?: readonly Field[];
  readonly field?: Field;
}

const pathsOfSchema = (schema: AnySchema, path: string): string[] => {
  const inner = mainBranch(schema);
  if (inner instanceof z.ZodArray) return pathsOfSchema(inner.element, path);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, field]: [string, AnySchema]) => [
    `${path}.${key}`,
    ...pathsOfSchema(field, `${path}.${key}`),
  ]);
};

const withPaths = (fields: readonly Field[], path: string): [string, Field][] =>
  fields.flatMap((field) => [
    [`${path}.${field.name}`, field],
    ...withPaths(field.fields ?? [], `${path}.${field.name}`),
    ...withPaths(field.field?.fields ?? [], `${path}.${field.name}`),
  ]);

const collections = (): { name: string; fields: Field[] }[] =>
  JSON.parse(JSON.stringify(editorConfig(SITE, NAMES).collections));

describe('the configuration of the web editor', () => {
  for (const repository of REPOSITORIES)
    test(`is what the editor itself asks for, with ${repository ?? 'no repository'}`, () => {
      const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(ownSchema());
      const config: unknown = JSON.parse(JSON.stringify(editorConfig({ ...SITE, repository }, NAMES)));
      assert.ok(validate(config), JSON.stringify(validate.errors?.slice(0, 5), null, 1));
    });

  test('has every field of every kind of entry, each with a label and an explanation', () => {
    const found = new Map(collections().flatMap(({ name, fields }) => withPaths(fields, name)));
    const wanted = Object.entries(ENTRY_TYPES).flatMap(([type, { schema }]) => pathsOfSchema(schema, type));
    assert.deepEqual(
      wanted.filter((path) => !found.has(path)),
      [],
    );
    const silent = wanted.filter(
      (path) => !found.get(path)?.label || (!found.get(path)?.hint && !/tijdzone$/.test(path)),
    );
    assert.deepEqual(silent, []);
  });

  test('gains a field when its schema does', () => {
    const schema = z.strictObject({ lievelingskleur: titleText().describe('De kleur die je het mooist vindt.') });
    assert.deepEqual(editorFields(schema, NAMES), [
      {
        name: 'lievelingskleur',
        label: 'Lievelingskleur',
        widget: 'string',
        maxlength: 160,
        hint: 'De kleur die je het mooist vindt.',
        required: true,
      },
    ]);
  });

  test('asks for a proposal where the git host knows them, and never for a sign-in server', () => {
    const on = (repository: string) => JSON.stringify(editorConfig({ ...SITE, repository }, NAMES));
    assert.match(on('https://github.com/net/werk'), /"open_authoring":true.*"publish_mode":"editorial_workflow"/);
    assert.match(on('https://gitlab.com/net/werk'), /"publish_mode":"editorial_workflow"/);
    assert.doesNotMatch(on('https://codeberg.org/net/werk'), /publish_mode/);
    for (const repository of REPOSITORIES)
      assert.match(on(repository ?? 'https://elders.example/a/b'), /"auth_methods":\["token"\]/);
  });
});
