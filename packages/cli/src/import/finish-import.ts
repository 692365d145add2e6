import { writeFileSync } from 'node:fs';
import type { ChangeOptions } from '../change/change-options.ts';
import { proposeChange } from '../change/propose-change.ts';
import type { ImportOutcome } from './import-outcome.ts';
import { requireFree, writeRejects } from './rejects.ts';

/**
 * Says what an import found, shows what would change, asks, and writes; rows kept aside go to the file that was named.
 *
 * @param name of the source
 */
export async function finishImport(
  editions: string,
  name: string,
  outcome: ImportOutcome,
  options: ChangeOptions & { readonly rejects?: string | undefined },
): Promise<void> {
  const { change, added, updated, unchanged, notes, header } = outcome;
  const aside = outcome.aside.toSorted((a, b) => a.line - b.line);
  const { rejects } = options;
  const rejected = header === undefined || aside.length === 0 ? undefined : writeRejects(header, aside);
  if (rejects !== undefined && rejected !== undefined) requireFree(rejects, rejected);
  if (!options.json) {
    process.stderr.write(
      aside.map(({ line, reason }) => `${name}:${line}: kept aside: ${reason}\n`).join(''),
    );
    process.stdout.write(`${summarize(name, outcome)}\n`);
  }
  const { written } = await proposeChange(editions, change, options, {
    notes,
    added,
    updated,
    unchanged,
    aside: aside.map(({ line, reason }) => ({ line, reason })),
  });
  const done = change.length === 0 ? !options.dryRun : written;
  if (rejects !== undefined && rejected !== undefined && done) writeFileSync(rejects, rejected);
}

/** `papers.csv: 3 papers new, 1 paper changed, 8 papers as they were; 2 kept aside.` */
function summarize(name: string, { noun: [one, many], ...outcome }: ImportOutcome): string {
  const counts = [
    [outcome.added, 'new'],
    [outcome.updated, 'changed'],
    [outcome.unchanged, outcome.unchanged === 1 ? 'as it was' : 'as they were'],
  ] as const;
  const shown = counts.flatMap(([count, what]) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many} ${what}`],
  );
  const aside = outcome.aside.length === 0 ? '' : `; ${outcome.aside.length} kept aside`;
  return `${name}: ${shown.join(', ') || `no ${many}`}${aside}.`;
}
