import { rmSync } from 'node:fs';
import { Catalogue, createPublicApi } from '@ml4astro/api/public';
import { systemClock } from '@ml4astro/edition';
import { checkSeries } from '@ml4astro/edition/check';
import { loadSeries, readSeries } from '@ml4astro/edition/load';
import { writeGeneratedSeries } from './generated-series.ts';
import { growth, measure } from './measure.ts';

/** Sizes of an edition, in contributions. */
const SIZES = [100, 1_000, 10_000];

/** How long reading, checking, joining and asking take, and how that grows. */
export async function measureCatalogue(): Promise<object> {
  const figures = new Map<number, Readonly<Record<string, number>>>();
  for (const size of SIZES) figures.set(size, await measureSize(size));
  const names = Object.keys(figures.get(SIZES[0] ?? 0) ?? {});
  return {
    unit: 'ms',
    bestOf: 'runs',
    contributions: Object.fromEntries(figures),
    growth: Object.fromEntries(
      names.map((name) => [
        name,
        growth(new Map([...figures].map(([size, { [name]: ms = 0 }]) => [size, ms]))),
      ]),
    ),
  };
}

async function measureSize(size: number): Promise<Readonly<Record<string, number>>> {
  const folder = writeGeneratedSeries(size);
  try {
    const read = await measure(2, () => loadSeries(folder));
    const build = await measure(2, () => new Catalogue(read.result));
    const reading = readSeries(folder);
    const check = await measure(1, () => checkSeries(reading));
    const { caller } = createPublicApi({ catalogue: build.result, clock: systemClock });
    const page = await measure(5, () => caller.contribution.list({ limit: 50 }));
    const text = await measure(5, () => caller.contribution.list({ text: 'lensing halo', limit: 50 }));
    return {
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
