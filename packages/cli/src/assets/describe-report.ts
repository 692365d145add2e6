import type { AssetReport } from './add-assets.ts';
import type { AddedFile } from './prepare-files.ts';

/** The report as an organizer reads it: what was taken for what, what was left and why, what changed. */
export function describeReport({ year, added, left, written }: AssetReport, dryRun: boolean): string {
  const verb = dryRun ? 'would change' : 'changed';
  const unconsented = added.filter(
    ({ place, asset }) => place.kind === 'portrait' && asset.consent === undefined,
  );
  return [
    ...added.map((file) => `${file.from} → ${file.asset.file}: ${describePlace(file)}`),
    ...left.map(({ name, reason, refused }) => `${name} ${refused ? 'was refused' : 'was left'}: ${reason}.`),
    ...(unconsented.length > 0
      ? [
          `No consent is stated for ${unconsented.length} portrait${unconsented.length === 1 ? '' : 's'}, an error to workshop check: --consent says how and when they agreed.`,
        ]
      : []),
    written.length > 0
      ? `${year} ${verb}: ${written.join(', ')}`
      : added.length > 0
        ? `${year} has all of it already; nothing changed.`
        : `The folder holds no picture or PDF that ${year} could take; nothing changed.`,
  ].join('\n');
}

/** The report for programs. */
export function reportForPrograms({ year, added, left, written }: AssetReport, dryRun: boolean): string {
  return JSON.stringify(
    {
      year,
      dryRun,
      added: added.map(({ from, asset, place }) => ({ from, ...asset, place })),
      left,
      written,
    },
    null,
    2,
  );
}

function describePlace({ place }: AddedFile): string {
  if (place.kind === 'paper') return `paper of contribution ${place.contribution}`;
  if (place.kind === 'picture') return 'picture with alternative text';
  return `portrait of ${place.person}${place.guessed ? ' (guessed from its name)' : ''}`;
}
