import type { z } from 'zod';
import { suggest } from './closest-word.ts';
import { describeSchema, listFields } from './schema-at.ts';
import type { DataPath, Position, SourceFile } from './source-file.ts';
import { quoteValue, valueAt } from './written-value.ts';

/** A schema's complaint in words that name the place, the value and what would be right. */
export interface SchemaIssue {
  readonly code: 'FIELD_UNKNOWN' | 'FIELD_MISSING' | 'VALUE_INVALID';
  readonly message: string;
  readonly position: Position;
}

/** Puts one issue of a schema into words; several unknown fields at one place are several findings. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  source: SourceFile,
): readonly SchemaIssue[] {
  const { path } = issue;
  const value = valueAt(source.data, path);
  const place = showPath(path);
  const invalid = (message: string): SchemaIssue[] => [
    { code: 'VALUE_INVALID', message, position: source.locate(path) },
  ];

  if (issue.code === 'unrecognized_keys') {
    const fields = listFields(schema, path);
    return issue.keys.map((key) => ({
      code: 'FIELD_UNKNOWN',
      message: `${place} has no field \`${key}\`.${suggest(key, fields) || ` It may have: ${fields.join(', ')}.`}`,
      position: source.locateKey(path, key),
    }));
  }
  if (issue.code === 'invalid_key') {
    const reason = issue.issues[0]?.message ?? 'It has another form than a key may have.';
    const position = source.locateKey(path.slice(0, -1), String(path.at(-1)));
    return [{ code: 'VALUE_INVALID', message: `${place} has a name that cannot be. ${reason}`, position }];
  }
  if (value === undefined) {
    const about = describeSchema(schema, path);
    const message = `${place} is missing${about === undefined ? '.' : `: ${about}`}`;
    return [{ code: 'FIELD_MISSING', message, position: source.locate(path) }];
  }
  if (issue.code === 'invalid_union') {
    const meant = closestBranch(issue.errors);
    if (meant === undefined)
      return invalid(`${place} is ${quoteValue(value)}. ${unionMessage(issue, schema)}`);
    return meant.flatMap((each) => describeIssue({ ...each, path: [...path, ...each.path] }, schema, source));
  }
  if (issue.code === 'invalid_value') {
    const names = issue.values.map(String);
    return invalid(
      `${place} is ${quoteValue(value)}, which is none of ${names.join(', ')}.${suggest(String(value), names)}`,
    );
  }
  if (issue.code === 'invalid_type') return invalid(wrongType(place, value, issue.expected));
  // The file's own message names the value already where a reader of deadlines wrote it.
  return invalid(
    issue.message.startsWith('"')
      ? `${place}: ${issue.message}`
      : `${place} is ${quoteValue(value)}. ${issue.message}`,
  );
}

/**
 * The branch of a union that the writer meant: the one that took the value for what it is and had the least to say.
 * `undefined` when no branch did, or two are as near.
 */
function closestBranch(
  branches: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
  const near = branches
    .filter(
      (issues) =>
        !issues.some(
          ({ code, path }) => path.length === 0 && code !== 'unrecognized_keys' && code !== 'invalid_format',
        ),
    )
    .sort((a, b) => a.length - b.length);
  const [first, second] = near;
  return first !== undefined && first.length !== second?.length ? first : undefined;
}

function unionMessage(issue: z.core.$ZodIssueInvalidUnion, schema: z.core.$ZodType): string {
  if (issue.message !== 'Invalid input') return issue.message;
  const about = describeSchema(schema, issue.path);
  const words = issue.errors
    .flat()
    .flatMap((each) => (each.code === 'invalid_value' ? each.values.map(String) : []));
  return `${about ?? 'It has another form than this place takes.'}${words.length > 0 ? ` Or write: ${[...new Set(words)].join(', ')}.` : ''}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of fields',
  record: 'a map of fields',
};

function wrongType(place: string, value: unknown, expected: string): string {
  const wanted = KINDS[expected] ?? expected;
  const quotes =
    expected === 'string' && typeof value !== 'object' ? ` Write it in quotes: "${String(value)}".` : '';
  return `${place} is ${quoteValue(value)}; ${wanted} belongs here.${quotes}`;
}

/** `people[3].role`, or `The file` for the whole of it. */
function showPath(path: DataPath): string {
  if (path.length === 0) return 'The file';
  const steps = path.map((step, index) =>
    typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
  );
  return typeof path[0] === 'number'
    ? `Entry ${path[0] + 1}${steps.length > 1 ? `, \`${steps.slice(1).join('').replace(/^\./, '')}\`,` : ''}`
    : `\`${steps.join('')}\``;
}
