import { stringify } from 'yaml';

/** A value that is written into a file. */
export type YamlValue = string | number | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** A value on one line, safe within braces and brackets too. */
export function inline(value: YamlValue): string {
  const text = stringify([value], { collectionStyle: 'flow', lineWidth: 0, singleQuote: true }).trim();
  return text.slice(1, -1).trim();
}

/** The lines of an entry, one to a field. */
export function lines(
  entry: { readonly [key: string]: YamlValue },
  first: string,
  next: string,
): readonly string[] {
  return Object.entries(entry).map(
    ([key, value], at) => `${at === 0 ? first : next}${key}: ${inline(value)}`,
  );
}
