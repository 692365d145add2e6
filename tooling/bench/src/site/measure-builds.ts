import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programEnvironment, ROOT } from '@ml4astro/e2e/repository';
import { GENERATED_SLUG, writeGeneratedSeries } from '../generated-series.ts';
import { growth } from '../measure.ts';
import { watchMemory } from '../watch-memory.ts';

/** Sizes of an edition, in contributions. */
const SIZES = [100, 1_000, 10_000];

/** What building the static site of an edition takes. */
interface BuildFigures {
  /** HTML files. */
  readonly pages: number;
  readonly files: number;
  readonly seconds: number;
  readonly pagesPerSecond: number;
  /** Of all processes of the build together; `null` where /proc does not tell. */
  readonly peakMiB: number | null;
}

/** Builds generated editions and reports how time and memory grow; 1 is linear. */
export async function measureBuilds(): Promise<object> {
  const figures = new Map<number, BuildFigures>();
  for (const size of SIZES) figures.set(size, await measureBuild(size));
  const ofLarge = new Map([...figures].filter(([size]) => size >= 1_000));
  return {
    contributions: Object.fromEntries(figures),
    // Between the two larger sizes: a small build is all start-up.
    growth: {
      seconds: growth(new Map([...ofLarge].map(([size, { seconds }]) => [size, seconds]))),
      peakMiB: growth(new Map([...ofLarge].map(([size, { peakMiB }]) => [size, peakMiB ?? 0]))),
    },
  };
}

async function measureBuild(size: number): Promise<BuildFigures> {
  const editions = writeGeneratedSeries(size);
  const out = mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    const begin = performance.now();
    const child = spawn(process.execPath, ['scripts/run-vite.mjs', 'build', GENERATED_SLUG], {
      cwd: join(ROOT, 'apps/site'),
      env: programEnvironment({ EDITIONS_DIR: editions, SITE_OUT: out, SITE_AT: '2031-08-01T00:00:00Z' }),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const memory = watchMemory(child.pid);
    const [code] = (await once(child, 'close')) as [number | null];
    const seconds = (performance.now() - begin) / 1000;
    const peakMiB = memory.stop();
    if (code !== 0)
      throw new Error(`Building ${size} contributions ended with ${code}; what it said is above.`);
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const pages = files.filter(({ name }) => name.endsWith('.html')).length;
    return {
      pages,
      files: files.length,
      seconds: Math.round(seconds * 10) / 10,
      pagesPerSecond: Math.round((pages / seconds) * 10) / 10,
      peakMiB,
    };
  } finally {
    for (const folder of [editions, out]) rmSync(folder, { recursive: true, force: true });
  }
}
