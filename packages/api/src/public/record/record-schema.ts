import { z } from 'zod';
import { EditionRecord } from './edition-record.ts';
import { SeriesRecord } from './series-record.ts';

/** A JSON Schema (draft 2020-12). */
export type RecordSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of `edition.json`. */
export function editionRecordSchema(): RecordSchema {
  return z.toJSONSchema(EditionRecord);
}

/** The JSON Schema of `series.json`. */
export function seriesRecordSchema(): RecordSchema {
  return z.toJSONSchema(SeriesRecord);
}
