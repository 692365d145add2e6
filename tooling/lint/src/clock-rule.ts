import ts from 'typescript';
import { lineOf, parseSource, visit } from './repository/parse-source.ts';

/** The one file that may ask the machine for the time. */
const CLOCK_FILE = 'packages/edition/src/clock.ts';

/** A place that asks the machine for the time. */
export interface ClockReading {
  /** Counted from 1. */
  readonly line: number;
  /** `Date.now`, `new Date()`, `Temporal.Now`. */
  readonly reading: string;
}

/** Whether a file must take the time from the clock it is given: all but the clock, tests and measurements. */
export function mustUseClock(path: string): boolean {
  return path !== CLOCK_FILE && !/\.test\.ts$|\/test\//.test(path) && !path.startsWith('tooling/bench/');
}

/** Finds what would make a page ignore `--at`. */
export function findClockReadings(path: string, text: string): ClockReading[] {
  const readings: ClockReading[] = [];
  visit(parseSource(path, text), (node) => {
    const reading = readingOf(node);
    if (reading) readings.push({ line: lineOf(node), reading });
  });
  return readings;
}

function readingOf(node: ts.Node): string | undefined {
  // Also without a call: `const now = Date.now` only hides it.
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const name = `${node.expression.text}.${node.name.text}`;
    return name === 'Date.now' || name === 'Temporal.Now' ? name : undefined;
  }
  if (ts.isNewExpression(node) && isDate(node.expression) && (node.arguments?.length ?? 0) === 0)
    return 'new Date()';
  if (ts.isCallExpression(node) && isDate(node.expression)) return 'Date()';
  return undefined;
}

function isDate(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === 'Date';
}
