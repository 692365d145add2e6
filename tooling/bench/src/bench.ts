import { rmSync } from 'node:fs';
import { Catalogue, createPublicApi } from '@ml4astro/api/public';
import { systemClock } from '@ml4astro/edition';
import { checkSeries } from '@ml4astro/edition/check';
import { loadSeries, readSeries } from '@ml4astro/edition/load';
import { writeGeneratedSeries } from './generated-series.ts';

/** Sizes of an edition, in contributions. */
const SIZES = [100, 1_000, 10_000];

/** Milliseconds that `work` takes: the best of `runs`, since everything else on the machine only adds. */
async function measure<T>(runs: number, work: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  let best = Infinity;
  let result: T | undefined;
  for (let run = 0; run < runs; run += 1) {
    const begin = performance.now();
    result = await work();
    best = Math.min(best, performance.now() - begin);
  }
  return { ms: Math.round(best * 100) / 100, result: result as T };
}

const figures: Record<number, Record<string, number>> = {};
for (const size of SIZES) {
  const folder = writeGeneratedSeries(size);
  try {
    const read = await measure(2, () => loadSeries(folder));
    const build = await measure(2, () => new Catalogue(read.result));
    const reading = readSeries(folder);
    const check = await measure(1, () => checkSeries(reading));
    const { caller } = createPublicApi({ catalogue: build.result, clock: systemClock });
    const page = await measure(5, () => caller.contribution.list({ limit: 50 }));
    const text = await measure(5, () => caller.contribution.list({ text: 'lensing halo', limit: 50 }));
    figures[size] = {
      readFiles: read.ms,
      buildCatalogue: build.ms,
      check: check.ms,
      listPage: page.ms,
      searchText: text.ms,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [small, large] = [figures[SIZES[0] ?? 0], figures[SIZES.at(-1) ?? 0]];
const factor = (SIZES.at(-1) ?? 1) / (SIZES[0] ?? 1);
/** 1 is linear: so many times the contributions, so many times the time. */
const growth = Object.fromEntries(
  Object.entries(large ?? {}).map(([name, ms]) => [
    name,
    Math.round((ms / Math.max(small?.[name] ?? ms, 0.01) / factor) * 100) / 100,
  ]),
);
console.log(JSON.stringify({ unit: 'ms', bestOf: 'runs', contributions: figures, growth }, null, 2));
