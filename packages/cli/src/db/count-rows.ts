import type { BackupSummary } from '@ml4astro/db';

/** `1234 rows of 21 tables`. */
export function countRows({ rows }: BackupSummary): string {
  const counts = Object.values(rows);
  return `${counts.reduce((sum, count) => sum + count, 0)} rows of ${counts.length} tables`;
}
