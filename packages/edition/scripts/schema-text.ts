import { z } from 'zod';
import { SCHEMA_FILES, type SchemaFileName } from '../src/schema-files.ts';

/**
 * The JSON Schema of a file kind as its committed text. Draft 7 is what the YAML language server reads best; `input`
 * because an editor checks what a person writes, where a field with a default may be left out.
 */
export function schemaText(name: SchemaFileName): string {
  const schema = z.toJSONSchema(SCHEMA_FILES[name], { target: 'draft-7', io: 'input' });
  const { $schema, ...rest } = schema;
  const comment = 'Written by `pnpm --filter @ml4astro/edition schemas` from src/schema. Change it there.';
  return `${JSON.stringify({ $schema, $comment: comment, ...rest }, null, 2)}\n`;
}

/** The folder that holds the schemas. */
export const SCHEMA_FOLDER = new URL('../schema/', import.meta.url);

/** Where the schema of a file kind lies. */
export function schemaLocation(name: SchemaFileName): URL {
  return new URL(`${name}.schema.json`, SCHEMA_FOLDER);
}
