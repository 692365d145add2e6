import type { DataPath } from './source-file.ts';

const LONGEST = 60;

/** The value of plain data at `path`; `undefined` where there is none. */
export function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );
}

/** A value as a message quotes it: `"spotlght"`, `58`, `empty`, `a list`. Long texts are cut. */
export function quoteValue(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of fields';
  if (typeof value !== 'string') return String(value);
  return `"${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}"`;
}
