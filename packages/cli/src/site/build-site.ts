import { existsSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadSeries } from '@ml4astro/edition/load';
import { showSpinner } from '../progress/show-spinner.ts';
import { Refusal } from '../refusal.ts';
import { WrongUse } from '../wrong-use.ts';
import { BUILD_PROGRAM, getRepository } from './find-repository.ts';
import { runBuild } from './run-build.ts';

/** A static site to build. */
export interface SiteBuild {
  /** The folder of the editions: that of the repository, or a copy anywhere. */
  readonly editions: string;
  /** The year whose site it is, or the hub. */
  readonly target: number | 'hub';
  /** Where to write; an edition's site lies below its slug there. The folder is new or empty. */
  readonly out: string;
  /** The instant that it shows, ISO 8601; the last one at which its state changed, without it. */
  readonly at?: string | undefined;
  /** What asks for it, for sentences: `workshop deploy`. */
  readonly command: string;
}

/** What the program that runs this set for itself would change what is built. */
const NOT_PASSED_ON = ['NODE_ENV', 'NODE_OPTIONS', 'VITEST', 'SITE_AT', 'SITE_OUT', 'SITE_TARGET'];

/**
 * Builds the static site of one target, with the site's own build. A second build of one target waits for the first. On
 * a terminal it is shown that it goes on; what the build says is shown when it fails.
 *
 * @throws {Refusal} outside the repository, when `out` holds something, and when the build fails
 * @throws {WrongUse} for a year without an edition
 * @throws {WorkshopError} `SERIES_UNREADABLE`
 */
export async function buildSite({ editions, target, out, at, command }: SiteBuild): Promise<void> {
  const repository = getRepository(command);
  const name = target === 'hub' ? target : slugOf(editions, target);
  if (existsSync(out) && readdirSync(out).length > 0)
    throw new Refusal(`${out} is not empty: a site is built into a folder of its own.`);

  const passedOn = Object.entries(process.env).filter(([key]) => !NOT_PASSED_ON.includes(key));
  const env = {
    ...Object.fromEntries(passedOn),
    SITE_OUT: resolve(out),
    EDITIONS_DIR: resolve(editions),
    ...(at === undefined ? {} : { SITE_AT: at }),
  };
  const what = target === 'hub' ? 'the hub' : `the site of ${target}`;
  const { code, output } = await showSpinner(`Building ${what}`, () =>
    runBuild([BUILD_PROGRAM, 'build', name], repository, env),
  );
  if (code === 0) return;
  rmSync(out, { recursive: true, force: true });
  throw new Refusal(`Could not build ${what}. Its build says:\n${output.trimEnd()}`);
}

function slugOf(editions: string, year: number): string {
  const all = loadSeries(editions, year).editions;
  const edition = all.find((each) => each.year === year);
  if (edition !== undefined) return edition.slug;
  throw new WrongUse(
    `There is no edition of ${year}. The editions are: ${all.map((each) => each.year).join(', ') || 'none yet'}.`,
  );
}
