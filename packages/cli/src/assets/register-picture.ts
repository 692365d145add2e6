import { createHash } from 'node:crypto';
import type { Asset } from '@ml4astro/edition';
import { parse } from 'yaml';
import type { ChangeDraft } from '../change/draft.ts';
import { removeAtPath } from '../yaml/remove-at-path.ts';
import { removeWhere } from '../yaml/remove-where.ts';
import { withAssets } from './edition-edits.ts';
import type { PreparedPicture } from './prepare-picture.ts';

/** What is known of a file beside what it holds itself. */
export type AssetFacts = Pick<Asset, 'file' | 'source' | 'credit' | 'rights' | 'consent' | 'alt'>;

const REGISTER = 'assets/assets.yaml';

/** Stores a picture and registers it with its checksum; what was said of another picture of that name no longer counts. */
export function registerPicture(
  draft: ChangeDraft,
  year: number,
  { bytes, width, height }: PreparedPicture,
  { file, source, credit, rights, consent, alt }: AssetFacts,
): void {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const asset: Asset = { file, sha256, source, credit, rights, consent, alt, width, height };
  draft.write(`editions/${year}/assets/${file}`, bytes);
  draft.edit(`editions/${year}/${REGISTER}`, (text) => {
    const written = withAssets(text, [asset]);
    const at = readList(written).findIndex((entry) => entry['file'] === file);
    return (['consent', 'alt'] as const)
      .filter((field) => asset[field] === undefined)
      .reduce((each, field) => removeAtPath(each, [at, field]), written);
  });
}

/**
 * Takes a file out of an edition, with its entry, unless something still names it.
 *
 * @returns whether it went
 */
export function dropAsset(draft: ChangeDraft, year: number, file: string, prose: readonly string[]): boolean {
  const at = (name: string) => `editions/${year}/${name}`;
  const named = ['edition.yaml', 'contributions.yaml'].some((name) =>
    namesFile(parse(draft.text(at(name))), file),
  );
  if (named || prose.some((name) => draft.text(at(`content/${name}.md`)).includes(file))) return false;
  draft.write(at(`assets/${file}`), null);
  draft.edit(at(REGISTER), (text) =>
    removeWhere(text, [], (entry) => (entry as { file?: unknown }).file === file),
  );
  return true;
}

function readList(text: string): readonly Record<string, unknown>[] {
  return parse(text) as Record<string, unknown>[];
}

function namesFile(data: unknown, file: string): boolean {
  if (typeof data !== 'object' || data === null) return data === file;
  return Object.values(data).some((value) => namesFile(value, file));
}
