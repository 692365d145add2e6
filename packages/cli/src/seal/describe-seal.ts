import type { Edition } from '@ml4astro/edition';
import type { Change } from '../change/change.ts';
import { shortPlace } from './release-file.ts';
import type { PreparedSeal } from './prepare-seal.ts';

/** What a sealing comes to, for the organizer who is asked: checksums by the hundred are for programs. */
export function describeSeal(
  { seal, counts }: PreparedSeal,
  change: Change,
  { year }: Edition,
  target: string,
): string {
  return [
    `The edition of ${year}, sealed at ${seal.sealedAt}:`,
    `  sources  ${Object.keys(seal.sources).length} files, with a copy of the persons and of the series`,
    `  site     ${Object.keys(seal.site).length} files: ${counts.papers} papers, ${counts.people} people`,
    `  release  ${shortPlace(target)}`,
    `           SHA-256 ${seal.release.sha256}. It is in no git: keep a copy of it elsewhere.`,
    ...change.map(
      ({ path, before, after }) =>
        `  ${before === null ? 'new    ' : after === null ? 'gone   ' : 'changed'}  ${path}`,
    ),
    '',
  ].join('\n');
}
