import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Edition, Series } from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';
import { openClock } from '../clock-option.ts';
import { getEditionsFolder } from '../editions-folder.ts';
import { buildSite } from '../site/build-site.ts';
import { inspectSite } from '../site/inspect-site.ts';
import { obtainSite, type SiteOrigin } from '../site/obtain-site.ts';
import { editionScope, hubScope, type SiteScope } from '../site/site-scope.ts';
import type { SiteLink } from '../site/site-link.ts';
import { Refusal } from '../refusal.ts';
import { WrongUse } from '../wrong-use.ts';
import { applyDeployment } from './apply-deployment.ts';
import { collectSite } from './collect-files.ts';
import type { DeployOptions } from './command.ts';
import { readGround } from './deploy-ground.ts';
import type { DeployedFile, SiteName } from './deployment.ts';
import type { DeployedBefore } from './deployment-marker.ts';
import { findUnanswered } from './find-unanswered.ts';
import { collectHostFiles } from './host-files.ts';
import { planDeployment } from './plan-deployment.ts';
import { printDeployment } from './print-deployment.ts';
import { describeCovered } from './describe-covered.ts';

const COMMAND = 'workshop deploy';

/**
 * Builds or unpacks the sites, looks at them, compares them with the folder, and writes what differs.
 *
 * @param written the years as on the command line, `hub` among them; none for the hub and all editions
 * @throws {Refusal} and {@link WrongUse}, with nothing written
 */
export async function runDeploy(written: readonly string[], options: DeployOptions): Promise<void> {
  const clock = openClock(options.at);
  const editions = getEditionsFolder(options.editions ?? process.env['EDITIONS_DIR'], process.cwd());
  const folder = resolve(options.to);
  const series = loadSeries(editions);
  const isWhole = written.length === 0;
  const withHub = isWhole || written.includes('hub');
  const chosen = chooseEditions(
    series,
    isWhole ? series.editions.map(({ year }) => String(year)) : written.filter((each) => each !== 'hub'),
  );
  chooseEditions(series, options.acceptRebuilt);
  const before = readGround(folder, editions, options.adopt === true);

  const scratch = mkdtempSync(join(tmpdir(), 'workshop-deploy-'));
  try {
    const faults: string[] = [];
    const sites: { name: SiteName; origin: SiteOrigin; folder: string }[] = [];
    for (const edition of chosen) {
      const out = join(scratch, edition.slug);
      const releases = options.releaseDir === undefined ? undefined : resolve(options.releaseDir);
      const request = { editions, edition, out, at: options.at, releases, command: COMMAND };
      const { origin, differs } = await obtainSite(request);
      if (differs !== undefined && !options.acceptRebuilt.includes(String(edition.year)))
        faults.push(`${differs} Or give --accept-rebuilt ${edition.year} to take what was built.`);
      sites.push({ name: edition.slug, origin, folder: out });
    }
    if (withHub) {
      const out = join(scratch, 'hub');
      await buildSite({ editions, target: 'hub', out, at: options.at, command: COMMAND });
      sites.push({ name: 'hub', origin: 'built', folder: out });
    }

    const files: DeployedFile[] = [];
    const named: SiteLink[] = [];
    const elsewhere: SiteLink[] = [];
    for (const site of sites) {
      files.push(...(await collectSite(site.folder, site.name)));
      const found = inspectSite(site.folder, { origin: series.facts.url, scope: scopeOf(site.name) });
      named.push(...found.named);
      elsewhere.push(...found.elsewhere);
    }
    const deployed = sites.map(({ name }) => name);
    // The whole series takes what it no longer has away.
    const present = new Set(isWhole ? deployed : [...deployed, ...namesIn(before)]);
    const host = collectHostFiles({
      folder,
      before,
      present,
      deployed: sites,
      series,
      now: clock.now(),
    });
    const all = [...files.filter(({ path }) => !host.some((each) => each.path === path)), ...host];

    const others = isWhole ? namesIn(before) : [];
    const owners = new Set([...deployed, ...others, ...(withHub ? ['host'] : [])]);
    const plan = planDeployment(all, owners, { folder, before, adopt: options.adopt === true });
    const answers = answersOf(folder, all, plan.removed);
    const scopes = [...present].map(scopeOf);
    const covered = findUnanswered(named, scopes, answers);
    if (covered.length > 0 && options.acceptCovered !== true) {
      const sealed = new Set(series.editions.filter((each) => each.sealed).map(({ year }) => year));
      faults.push(describeCovered(covered, series.facts.url, sealed));
    }
    // All of them at once: to build again takes its time.
    if (faults.length > 0) throw new Refusal(['Nothing was written.', ...faults].join('\n\n'));
    if (options.dryRun !== true) applyDeployment(folder, all, plan, before);
    const pending = findUnanswered(elsewhere, scopes, answers);
    const hasContact = all.some(({ path }) => path === '.well-known/security.txt');
    process.stdout.write(
      printDeployment(
        { folder, plan, covered, pending, sites, written: options.dryRun !== true, hasContact },
        options.json === true,
      ),
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function chooseEditions({ editions }: Series, written: readonly string[]): readonly Edition[] {
  return [...new Set(written)].map((year) => {
    const edition = editions.find((each) => String(each.year) === year);
    if (edition !== undefined) return edition;
    const years = editions.map((each) => each.year).join(', ') || 'none yet';
    throw new WrongUse(`There is no edition of "${year}". The editions are: ${years}.`);
  });
}

function scopeOf(name: SiteName): SiteScope {
  return name === 'hub' ? hubScope : editionScope(name);
}

/** The sites that an earlier deployment left. */
function namesIn(before: DeployedBefore): readonly SiteName[] {
  return [...new Set([...before.values()].map(({ owner }) => owner))].filter((owner) => owner !== 'host');
}

/** Whether a path will be answered from the folder: by a file of ours, or one that lies there and stays. */
function answersOf(
  folder: string,
  files: readonly DeployedFile[],
  removed: readonly string[],
): (path: string) => boolean {
  const ours = new Set(files.map(({ path }) => path));
  const gone = new Set(removed);
  return (path) => {
    const file = path.slice(1);
    const candidates =
      file === '' || file.endsWith('/') ? [`${file}index.html`] : [file, `${file}/index.html`];
    return candidates.some((each) => ours.has(each) || (!gone.has(each) && existsSync(join(folder, each))));
  };
}
