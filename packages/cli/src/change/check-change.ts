import { checkSeries, type Finding } from '@ml4astro/edition/check';
import { readSeries } from '@ml4astro/edition/load';
import type { Change } from './change.ts';
import { lookAtStaged } from './stage-change.ts';

/**
 * The errors that a change would bring, in order of file and line. What was wrong before is not this change's: the series
 * as it is is checked too, but only where the changed one has an error at all.
 */
export function findNewErrors(editions: string, change: Change): readonly Finding[] {
  const errors = lookAtStaged(editions, change, listErrors);
  if (errors.length === 0) return [];
  const known = new Map<string, number>();
  for (const finding of listErrors(editions)) known.set(identify(finding), countOf(known, finding) + 1);
  return errors.filter((finding) => {
    const left = countOf(known, finding);
    known.set(identify(finding), left - 1);
    return left <= 0;
  });
}

function listErrors(folder: string): readonly Finding[] {
  return checkSeries(readSeries(folder)).filter(({ severity }) => severity === 'error');
}

function countOf(known: ReadonlyMap<string, number>, finding: Finding): number {
  return known.get(identify(finding)) ?? 0;
}

/** Without its line: an edit above moves a finding, and it stays the same. */
function identify({ code, file, message }: Finding): string {
  return [code, file, message].join('\n');
}
