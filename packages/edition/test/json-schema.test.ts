import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaLocation, schemaText } from '../scripts/schema-text.ts';
import { readSeries } from '../src/read-series.ts';
import { SCHEMA_FILES, type SchemaFileName } from '../src/schema-files.ts';

const NAMES = Object.keys(SCHEMA_FILES) as SchemaFileName[];
const EXAMPLE = new URL('example/', import.meta.url);
const EXAMPLE_FILES: Record<SchemaFileName, string> = {
  series: 'series.yaml',
  people: 'people.yaml',
  edition: '2025/edition.yaml',
  schedule: '2025/schedule.yaml',
  contributions: '2025/contributions.yaml',
  assets: '2025/assets/assets.yaml',
  todo: '2025/todo.yaml',
  seal: 'seal.json',
};

const exampleText = (name: SchemaFileName) => readFileSync(new URL(EXAMPLE_FILES[name], EXAMPLE), 'utf8');

function compile(name: SchemaFileName): ValidateFunction {
  const ajv = new Ajv({ allErrors: true });
  formats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(schemaLocation(name), 'utf8')) as object);
}

describe.each(NAMES)('%s.schema.json', (name) => {
  test('is what the schemas in src say (if not: pnpm --filter @ml4astro/edition schemas)', () => {
    expect(readFileSync(schemaLocation(name), 'utf8')).toBe(schemaText(name));
  });

  test('documents itself and every field', () => {
    const schema = JSON.parse(schemaText(name)) as Node;
    expect(schema).toMatchObject({
      title: expect.any(String) as string,
      description: expect.any(String) as string,
    });
    expect(listUndocumented(schema, name)).toEqual([]);
  });

  test('accepts the example', () => {
    const validate = compile(name);
    validate(parse(exampleText(name)));
    expect(validate.errors ?? []).toEqual([]);
  });
});

test('the example is a series without findings, and says in its first lines which schema describes it', () => {
  expect(readSeries(EXAMPLE.pathname).findings).toEqual([]);
  for (const name of NAMES.filter((each) => EXAMPLE_FILES[each].endsWith('.yaml'))) {
    const path = /^# yaml-language-server: \$schema=(.+)\n/.exec(exampleText(name))?.[1] ?? '';
    expect(new URL(path, new URL(EXAMPLE_FILES[name], EXAMPLE)).pathname).toBe(schemaLocation(name).pathname);
  }
});

test.each<[SchemaFileName, string, string]>([
  ['series', 'tagline:', 'tagLine:'],
  ['series', 'hue: 210', 'hue: 360'],
  ['series', 'url: https://instsky.example', 'url: https://instsky.example/'],
  ['series', 'url: https://instsky.example\n', ''],
  ['series', 'dataLicence: { name: CC0 1.0,', 'dataLicence: {'],
  ['people', 'name: Henrietta', 'nome: Henrietta'],
  ['people', '0000-0002-1825-0097', '0000-0002-1825-009'],
  ['edition', 'topics:', 'topic:'],
  ['edition', 'role: keynote', 'role: speaker'],
  ['edition', 'contact: csky2025@instsky.example\n', ''],
  ['edition', 'contact: csky2025@instsky.example', 'contact: to be announced'],
  ['edition', 'path: /csky2025', 'path: csky2025'],
  ['edition', 'path: /csky2025', 'path: /people'],
  ['edition', 'announced: 2025-05-07', 'announced: 7 May'],
  ['edition', 'papers: 2025-06-25', 'papers: in June'],
  ['edition', 'programme: 2025-06-28', 'program: 2025-06-28'],
  ['edition', 'announced: 2025-05-10', 'announced: 10 May'],
  ['edition', 'blind: double', 'blind: triple'],
  ['edition', 'person: patrick-van-der-berg', 'person: Patrick van der Berg'],
  ['schedule', 'start: 2025-07-20T09:00', 'start: 9:00'],
  ['schedule', 'announced: 2025-07-01, start: 2025-07-20T09:05', 'announced: 2025-07-01, start: 9:05'],
  ['schedule', 'contribution: "58", board', 'paper: "58", board'],
  ['schedule', 'cancelled: { announced: 2025-07-10,', 'cancelled: {'],
  ['schedule', 'kind: spotlight', 'kind: talk'],
  ['contributions', 'id: "58"', 'id: 58'],
  ['contributions', 'kind: poster, file: 58-poster.pdf', 'kind: poster, file: ../58-poster.pdf'],
  ['contributions', 'kind: paper, url: https://csky.example/58.pdf', 'kind: paper'],
  ['assets', 'rights:', 'right:'],
  ['assets', 'width: 400', 'width: 0'],
  ['todo', 'person: henrietta', 'whom: henrietta'],
  ['todo', 'done: 2025-05-02', 'done: true'],
  ['seal', '12:00:00Z', '12:00:00'],
  ['seal', '"index.html"', '"../index.html"'],
  ['seal', '"index.html"', '"/index.html"'],
  ['seal', '"csky2025-site.zip"', '"../csky2025-site.zip"'],
  ['seal', '4e07408562', '4e0740856'],
  ['seal', '"reason"', '"because"'],
])('%s: %j written %j is refused by the JSON Schema as by the reader', (name, right, wrong) => {
  const text = exampleText(name);
  expect(text).toContain(right);
  const data: unknown = parse(text.replace(right, wrong));
  expect(compile(name)(data)).toBe(false);
  expect(SCHEMA_FILES[name].safeParse(data).success).toBe(false);
});

type Node = { readonly [key: string]: unknown };

/** The paths of the properties that have no description. */
function listUndocumented(node: unknown, path: string): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((each, at) => listUndocumented(each, `${path}/${at}`));
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {}, ...rest } = node as { properties?: Record<string, Node> };
  return [
    ...Object.entries(properties).flatMap(([key, field]) => [
      ...(typeof field['description'] === 'string' ? [] : [`${path}.${key}`]),
      ...listUndocumented(field, `${path}.${key}`),
    ]),
    ...Object.entries(rest).flatMap(([key, child]) => listUndocumented(child, `${path}/${key}`)),
  ];
}
