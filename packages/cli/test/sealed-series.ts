import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { digestSources, openSeriesFolder } from '@ml4astro/edition/seal';
import { listFiles } from '../src/site/list-files.ts';
import { writeZip } from '../src/zip/write-zip.ts';
import { VALID } from './run-workshop.ts';

/** What stands for a built site: no page of it is looked at, its bytes are. */
const SITE: Readonly<Record<string, string>> = {
  'seas2031/index.html': `<!doctype html><title>Tides</title>${'<p>Water rises.</p>'.repeat(40)}`,
  'seas2031/_app/style.css': 'body { color: teal; }\n'.repeat(20),
  'seas2031/img/kepler.webp': 'RIFF\0\0 not really a picture'.repeat(20),
};

/** The valid series with its one edition sealed, and its release beside it. Dispose of it after use. */
export interface SealedSeries extends Disposable {
  readonly root: string;
  readonly editions: string;
  /** The archive of the site. */
  readonly release: string;
  /** The site as it lies unpacked. */
  readonly site: string;
}

/** Seals a copy of the valid series by hand, with a site of three files. */
export async function plantSealedSeries(): Promise<SealedSeries> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'sealed-series-')));
  const [editions, site] = [join(root, 'editions'), join(root, 'site')];
  cpSync(VALID, editions, { recursive: true });
  const folder = join(editions, '2031');
  for (const name of ['people.yaml', 'series.yaml']) copyFileSync(join(editions, name), join(folder, name));
  writeFileSync(join(folder, 'ro-crate-metadata.json'), '{}\n');
  for (const [path, text] of Object.entries(SITE)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  const release = join(root, '.data/releases/seas2031-site.zip');
  mkdirSync(dirname(release), { recursive: true });
  const files = listFiles(site);
  const { sha256 } = await writeZip(
    release,
    files.map((path) => ({ path, content: join(site, path) })),
  );
  const seal = {
    sealedAt: '2031-09-01T12:00:00Z',
    sources: Object.fromEntries(digestSources(openSeriesFolder(folder))),
    site: Object.fromEntries(files.map((path) => [path, digest(join(site, path))])),
    release: { file: 'seas2031-site.zip', sha256 },
    versions: {},
  };
  writeFileSync(join(folder, 'seal.json'), JSON.stringify(seal, null, 2));
  return {
    root,
    editions,
    release,
    site,
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
