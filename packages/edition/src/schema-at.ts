import { z } from 'zod';
import type { DataPath } from './source-file.ts';

/**
 * The schemas that a value at `path` may have to meet: one, or several below a union. The last keeps its wrappers
 * (`optional`, `default`), which may bear the description.
 */
function listSchemasAt(schema: z.core.$ZodType, path: DataPath): readonly z.core.$ZodType[] {
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  return alternativesOf(schema).flatMap((each) => {
    const below = stepInto(each, step);
    return below === undefined ? [] : listSchemasAt(below, rest);
  });
}

/** The names of the fields that a map may have there; none where no map may stand. */
export function listFields(schema: z.core.$ZodType, path: DataPath): readonly string[] {
  const shapes = listSchemasAt(schema, path)
    .flatMap(alternativesOf)
    .flatMap((each) => (each instanceof z.ZodObject ? Object.keys(each.shape) : []));
  return [...new Set(shapes)];
}

/** What the schema says that a value at `path` is; `undefined` where it says nothing. */
export function describeSchema(schema: z.core.$ZodType, path: DataPath): string | undefined {
  for (const found of listSchemasAt(schema, path)) {
    for (let each: z.core.$ZodType | undefined = found; each !== undefined; each = innerOf(each)) {
      const description = z.globalRegistry.get(each)?.description;
      if (description !== undefined) return description;
    }
  }
  return undefined;
}

function alternativesOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const inner = innerOf(schema);
  if (inner !== undefined) return alternativesOf(inner);
  return schema instanceof z.ZodUnion ? schema.options.flatMap(alternativesOf) : [schema];
}

function stepInto(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, z.core.$ZodType>)[step];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : undefined;
}
