import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '@ml4astro/vitest/find-chromium';
import { runToSuccess } from '@ml4astro/e2e/run-program';

/** Fetched when it is asked for: it is larger than everything else here together. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

/** How Lighthouse judges a page on a phone, with its default throttling. */
export interface Judgement {
  /** 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** Audits below 100, with what Lighthouse says of them. */
  readonly failing: readonly { readonly audit: string; readonly title: string; readonly found: string }[];
}

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>
  >;
}

const CATEGORIES = 'performance,accessibility,best-practices,seo';

/** Runs that are taken: whatever else the machine does only lowers a score. */
const RUNS = 3;

/** Runs Lighthouse on a page a few times and returns the best judgement of its performance. */
export async function measureLighthouse(url: string): Promise<Judgement> {
  const judgements: Judgement[] = [];
  for (let run = 0; run < RUNS; run += 1) judgements.push(await runLighthouse(url));
  const performanceOf = ({ scores }: Judgement) => scores['performance'] ?? 0;
  return judgements.reduce((best, each) => (performanceOf(each) > performanceOf(best) ? each : best));
}

async function runLighthouse(url: string): Promise<Judgement> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  try {
    const output = join(folder, 'report.json');
    await runToSuccess(
      'pnpm',
      [
        'dlx',
        LIGHTHOUSE,
        url,
        '--quiet',
        `--only-categories=${CATEGORIES}`,
        '--output=json',
        `--output-path=${output}`,
        `--chrome-flags=${FLAGS.join(' ')}`,
      ],
      { cwd: folder, env: { CHROME_PATH: findChromium(process.env) ?? '' }, timeLimit: 300_000 },
    );
    return judge(JSON.parse(readFileSync(output, 'utf8')) as Report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function judge({ categories, audits }: Report): Judgement {
  const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    ),
    failing: [...new Set(weighed)].flatMap((id) => {
      const audit = audits[id];
      return audit === undefined || audit.score === null || audit.score >= 0.995
        ? []
        : { audit: id, title: audit.title, found: audit.displayValue ?? '' };
    }),
  };
}
