export { checkSeries, type CheckOptions } from './check/check-series.ts';
export { findDateErrors } from './check/date-errors.ts';
export { FINDING_CODES } from './check/finding-codes.ts';
export type { FindingKind } from './check/finding-kind.ts';
export { findClosest } from './closest-word.ts';
export type { Finding } from './finding.ts';
