import { mkdirSync, writeFileSync } from 'node:fs';
import { SCHEMA_FILES, type SchemaFileName } from '../src/schema-files.ts';
import { SCHEMA_FOLDER, schemaLocation, schemaText } from './schema-text.ts';

mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const name of Object.keys(SCHEMA_FILES) as SchemaFileName[]) {
  writeFileSync(schemaLocation(name), schemaText(name));
}
