import type { Finding } from '@ml4astro/edition/check';

/** What `workshop check --json` prints. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  /** How many of the findings are errors. */
  readonly errors: number;
  /** How many are warnings. */
  readonly warnings: number;
  /** The years that were checked. */
  readonly editions: readonly number[];
}

/** Counts findings. */
export function summarize(findings: readonly Finding[], editions: readonly number[]): CheckReport {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { findings, errors, warnings: findings.length - errors, editions };
}
