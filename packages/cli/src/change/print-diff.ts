import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Change } from './change.ts';

/** A change as a unified diff. Of files that are no text, only the size is said. */
export function printDiff(change: Change): string {
  return change
    .map(({ path, before, after }) => {
      if ([before, after].some((bytes) => bytes?.includes(0)))
        return `Binary file ${path}: ${before?.length ?? 0} -> ${after?.length ?? 0} bytes\n`;
      const from = before === null ? '/dev/null' : `a/${path}`;
      const to = after === null ? '/dev/null' : `b/${path}`;
      const texts = [before?.toString() ?? '', after?.toString() ?? ''] as const;
      return createTwoFilesPatch(from, to, ...texts, '', '', {
        context: 2,
        headerOptions: FILE_HEADERS_ONLY,
      });
    })
    .join('');
}
