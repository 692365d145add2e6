// `npm test` and `pnpm check`: runs every check and suite of the repository and ends with one line that counts them.
// Started by tooling/bootstrap, or as `node tooling/vitest/src/run-suites.ts [check] [options of turbo]`.
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MACHINE_SUITES, findPackages, leftOut } from './machine-suites.ts';
import { countLine, outcomeLines, tally, type Outcome } from './tally.ts';
import { taskOutcome } from './task-outcome.ts';
import { turboRun } from './turbo-run.ts';

const root = join(import.meta.dirname, '../../..');
const [first, ...rest] = process.argv.slice(2);
const onlyCheck = first === 'check';
const options = onlyCheck || first === undefined ? rest : [first, ...rest];

/**
 * One after the other: the site's types and its builds write the same folder of `.svelte-kit`, and the type-aware lint reads what
 * the types step has written there. What needs a program of the machine comes last.
 */
function phases(machineTasks: readonly string[]): string[][] {
  const check = [['types'], ['lint', 'format', 'dead-code']];
  if (onlyCheck) return [...check, ['check', '@ml4astro/lint#test']];
  return [...check, ['check', 'test'], ...machineTasks.map((task) => [task])];
}

process.env['DO_NOT_TRACK'] = '1';
// A report that turbo does not restore and no suite writes must be missing, not old.
for (const report of globSync('{apps,packages,editions,tooling}/*/.reports/*.json', { cwd: root }))
  rmSync(join(root, report));

const outcomes: Outcome[] = [];
const lines: string[] = [];
const machineTasks: string[] = [];
for (const suites of onlyCheck ? [] : MACHINE_SUITES) {
  const found = suites.find(process.env);
  if (found) {
    Object.assign(process.env, found);
    machineTasks.push(suites.task);
    continue;
  }
  const missing = leftOut(suites, findPackages(root, suites.task), process.env['CI'] === 'true');
  outcomes.push(...missing.outcomes);
  lines.push(...missing.lines);
}

for (const tasks of phases(machineTasks)) {
  try {
    const results = await turboRun(root, tasks, options);
    outcomes.push(...results.map((result) => taskOutcome(root, result)));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    outcomes.push({ name: tasks.join(', '), passed: 0, skipped: 0, failures: [error.message] });
  }
}
const counted = outcomes.filter(({ passed, skipped, failures }) => passed + skipped + failures.length > 0);
const sums = tally(counted);
console.log(['', ...outcomeLines(counted), ...lines, countLine(sums)].join('\n'));
process.exitCode = sums.failed > 0 ? 1 : 0;
