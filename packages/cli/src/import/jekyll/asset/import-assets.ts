import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Asset } from '@ml4astro/edition';
import { assetName } from '../../../assets/asset-name.ts';
import { preparePaper } from '../../../assets/prepare-paper.ts';
import { preparePicture } from '../../../assets/prepare-picture.ts';
import { RefusedFile } from '../../../assets/refused-file.ts';
import type { ImportRecord } from '../report/import-record.ts';
import type { Site } from '../site/read-site.ts';

/** A file of the former site as the edition keeps it. */
export interface ImportedAsset {
  /** Its path in the folder of the site. */
  readonly from: string;
  readonly asset: Asset;
  readonly bytes: Buffer;
}

/** What is known of a file before it is looked into. */
export interface AssetUse {
  /** Whose portrait it is, by name. */
  readonly portraitOf?: string | undefined;
  /** Alternative text of a picture that is no portrait. */
  readonly alt?: string | undefined;
}

const PICTURES = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif']);
/** The largest file that is taken, in bytes: 20 MB. */
const LARGEST_FILE = 20_000_000;
/** More than a one-page site has. */
const MOST_ASSETS = 1_000;
/** What no organizer of a page made: icons of the theme and the like. */
const OF_THE_THEME = /(?:^|\/)(?:favicon|apple-touch-icon|android-chrome|mstile|icon-\d)/i;

/**
 * Copies the pictures and PDFs of a site: made fit to publish, metadata stripped, each with its checksum. What their
 * rights are is not known; that somebody agreed to a portrait only where `consent` says so.
 */
export async function importAssets(
  site: Site,
  uses: ReadonlyMap<string, AssetUse>,
  consent: string | undefined,
  record: ImportRecord,
): Promise<readonly ImportedAsset[]> {
  const imported: ImportedAsset[] = [];
  const names = new Set<string>(['assets.yaml']);
  for (const file of site.files.slice(0, MOST_ASSETS * 5)) {
    const extension = extname(file).toLowerCase();
    const picture = PICTURES.has(extension);
    if (!picture && extension !== '.pdf') continue;
    const use = uses.get(file);
    if (use === undefined && OF_THE_THEME.test(file)) continue;
    if (imported.length >= MOST_ASSETS) {
      record.dropped(undefined, `${file}: more than ${MOST_ASSETS} files were there; it was not copied`);
      continue;
    }
    try {
      // One after the other: a decoded picture is large.
      const one = await prepare(site.folder, file, picture, use, consent, names);
      names.add(one.asset.file);
      imported.push(one);
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      record.dropped(undefined, `${file}: it ${error.message}`);
    }
  }
  noteRights(imported, uses, consent, record);
  return imported.toSorted((a, b) => (a.asset.file < b.asset.file ? -1 : 1));
}

async function prepare(
  folder: string,
  file: string,
  isPicture: boolean,
  use: AssetUse | undefined,
  consent: string | undefined,
  names: ReadonlySet<string>,
): Promise<ImportedAsset> {
  const { size } = lstatSync(join(folder, file));
  if (size > LARGEST_FILE)
    throw new RefusedFile(`has ${(size / 1e6).toFixed(1)} MB; the most is ${LARGEST_FILE / 1e6}`);
  const content = readFileSync(join(folder, file));
  const picture = isPicture ? await preparePicture(content) : undefined;
  const bytes = picture?.bytes ?? (await preparePaper(content));
  const agreed = use?.portraitOf !== undefined && consent !== undefined;
  const alt =
    use?.portraitOf === undefined
      ? (use?.alt ?? `Picture of the former site, ${basename(file)}`)
      : `Portrait of ${use.portraitOf}`;
  const asset: Asset = {
    file: freeName(basename(file), picture?.extension ?? 'pdf', names),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    source: `the former site, ${file}`,
    credit: use?.portraitOf ?? 'unknown',
    rights: 'unknown',
    ...(agreed ? { consent } : {}),
    ...(picture === undefined || agreed ? {} : { alt }),
    ...(picture === undefined ? {} : { width: picture.width, height: picture.height }),
  };
  return { from: file, asset, bytes };
}

function freeName(original: string, extension: string, names: ReadonlySet<string>): string {
  const name = assetName(original, extension);
  for (let count = 2, next = name; ; count += 1, next = name.replace(/(?=\.[^.]+$)/, `-${count}`))
    if (!names.has(next)) return next;
}

function noteRights(
  imported: readonly ImportedAsset[],
  uses: ReadonlyMap<string, AssetUse>,
  consent: string | undefined,
  record: ImportRecord,
): void {
  if (imported.length > 0)
    record.guessed(
      undefined,
      `rights of ${imported.length} files: unknown, until somebody states them in assets/assets.yaml`,
    );
  const portraits = imported.filter(({ from }) => uses.get(from)?.portraitOf !== undefined);
  if (portraits.length > 0 && consent === undefined)
    record.dropped(
      undefined,
      `${portraits.length} portraits were copied and are not shown: nobody says that the persons agreed (--consent says how and when they did)`,
    );
}
