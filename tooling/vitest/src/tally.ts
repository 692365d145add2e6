/** What one step or suite came to. */
export interface Outcome {
  /** Who it was: `@ml4astro/edition test`. */
  readonly name: string;
  readonly passed: number;
  readonly skipped: number;
  /** One line for each thing that failed; empty when all is well. */
  readonly failures: readonly string[];
}

/** The sums of a run. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Adds outcomes up. */
export function tally(outcomes: readonly Outcome[]): Tally {
  const sum = (count: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  return {
    passed: sum((o) => o.passed),
    failed: sum((o) => o.failures.length),
    skipped: sum((o) => o.skipped),
  };
}

/** The last line of `npm test`, which machines read: `12 passed, 0 failed`, and `, 1 skipped` where some were. */
export function countLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** One line per outcome, and one per failure below it. */
export function outcomeLines(outcomes: readonly Outcome[]): string[] {
  const width = Math.max(0, ...outcomes.map(({ name }) => name.length));
  return outcomes.flatMap((outcome) => {
    const { passed, failed, skipped } = tally([outcome]);
    const count =
      failed > 0
        ? `${failed} of ${passed + failed} failed`
        : `${passed}${skipped > 0 ? ` and ${skipped} skipped` : ''}`;
    const line = `${failed > 0 ? '✗' : '✓'} ${outcome.name.padEnd(width)}  ${count}`;
    return [line, ...outcome.failures.map((failure) => `    ${failure}`)];
  });
}
