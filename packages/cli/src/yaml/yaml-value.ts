import { stringify } from 'yaml';

/** A value that is written into a file. */
export type YamlValue =
  string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Whether a value is written as `key: value` pairs. */
export function isYamlMap(value: YamlValue): value is { readonly [key: string]: YamlValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value on one line, safe within braces and brackets too. */
export function inline(value: YamlValue): string {
  if (isYamlMap(value)) {
    const fields = Object.entries(value).map(([key, each]) => `${scalar(key)}: ${inline(each)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  return Array.isArray(value) ? `[${value.map(inline).join(', ')}]` : scalar(value);
}

/** The lines of an entry, one to a field. */
export function lines(
  entry: { readonly [key: string]: YamlValue },
  first: string,
  next: string,
): readonly string[] {
  return Object.entries(entry).map(
    ([key, value], at) => `${at === 0 ? first : next}${scalar(key)}: ${inline(value)}`,
  );
}

/** The fields that have a value, in their order. */
export function stated(fields: { readonly [key: string]: YamlValue | undefined }): {
  readonly [key: string]: YamlValue;
} {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}

function scalar(value: YamlValue): string {
  const text = stringify([value], { collectionStyle: 'flow', lineWidth: 0, singleQuote: true }).trim();
  return text.slice(1, -1).trim();
}
