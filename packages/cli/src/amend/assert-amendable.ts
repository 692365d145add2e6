import { announcedAt, type SealFile } from '@ml4astro/edition';
import { Refusal } from '../refusal.ts';
import { verifySources } from '../verify/verify-sources.ts';

/** @throws {Refusal} when a correction would be announced before what is on record already */
export function assertLater(announced: string, { sealedAt, errata }: SealFile, year: string): void {
  const last = errata.at(-1)?.announced ?? sealedAt;
  if (announcedAt(announced).epochMilliseconds > announcedAt(last).epochMilliseconds) return;
  throw new Refusal(
    `The correction would be announced at ${announced}, before what is on record for ${year} (${last}). Give a later instant: --at.`,
  );
}

/** @throws {Refusal} when files of a sealed edition are not as they were sealed: another correction is under way */
export function assertUnbroken(editions: string, year: string, seal: SealFile): void {
  const { state, differences } = verifySources(editions, year, seal);
  if (state === 'proved') return;
  const files = differences.map(({ path }) => `\n  ${year}/${path}`).join('');
  throw new Refusal(
    `Nothing was written: files of the sealed ${year} differ from its seal. Restore them, or amend them first.${files}`,
  );
}
