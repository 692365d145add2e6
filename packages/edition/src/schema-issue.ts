import type { z } from 'zod';
import type { Position, SourceFile } from './source-file.ts';

/** Puts a schema's complaint into words that name the place, the value and what would be right. */
export function describeIssue(issue: z.core.$ZodIssue, source: SourceFile): { message: string; position: Position } {
  const place = issue.path.length === 0 ? 'the file' : `\`${issue.path.map(String).join('.')}\``;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    return {
      message: `${place} has no field \`${issue.keys.join('`, `')}\`.`,
      position: source.locateKey(issue.path, key),
    };
  }
  return { message: `${place}: ${issue.message}`, position: source.locate(issue.path) };
}
