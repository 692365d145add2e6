import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asset, Edition } from '@ml4astro/edition';
import { listFiles } from '../site/list-files.ts';
import { addressOf } from '../site/site-address.ts';

/** What `rights` of an asset says where nobody knows whether it may be passed on. */
const UNKNOWN = 'unknown';

/** An asset that an archive links instead of packing. */
export interface LeftOutAsset {
  readonly asset: Asset;
  /** Its whole public address. */
  readonly address: string;
  /** The files of the built site that hold it, or pictures made of it. */
  readonly siteFiles: readonly string[];
}

/**
 * The assets of an edition whose rights are not known.
 *
 * @param site the folder of the built site, the root of its host
 * @param origin public origin of the series
 */
export function listLeftOut(edition: Edition, site: string, origin: string): readonly LeftOutAsset[] {
  const unknown = edition.assets.filter(({ rights }) => rights.trim().toLowerCase() === UNKNOWN);
  if (unknown.length === 0) return [];
  const files = listFiles(site).map((path) => ({ path, sha256: digest(join(site, path)) }));
  return unknown.map((asset) => {
    const made = new RegExp(
      `^${edition.slug}/img/${escape(asset.file.replace(/\.\w+$/, ''))}-\\d+\\.\\w+\\.\\w+$`,
    );
    const siteFiles = files
      .filter(({ path, sha256 }) => sha256 === asset.sha256 || made.test(path))
      .map(({ path }) => path);
    // The file itself rather than a small picture of it, at its old address rather than in the folder of its paper.
    const [first] = siteFiles.toSorted((a, b) => rank(a, edition.slug) - rank(b, edition.slug));
    return { asset, siteFiles, address: origin + addressOf(first ?? `${edition.slug}/assets/${asset.file}`) };
  });
}

function rank(path: string, slug: string): number {
  if (path.startsWith(`${slug}/assets/`)) return 0;
  return path.startsWith(`${slug}/img/`) ? 2 : 1;
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
