import type { Edition } from '../edition.ts';
import type { DataPath } from '../source-file.ts';

/** A place of an edition that names a file of `assets/`. */
export interface AssetMention {
  readonly name: string;
  readonly as: 'portrait' | 'logo' | 'file';
  /** Named from the edition's folder. */
  readonly file: string;
  readonly path: DataPath;
}

/** Every place of an edition's data that names a file of `assets/`. */
export function listAssetMentions({ facts, contributions }: Edition): readonly AssetMention[] {
  const portraits = facts.people.flatMap(({ portrait }, index) =>
    portrait === undefined
      ? []
      : [
          {
            name: portrait,
            as: 'portrait' as const,
            file: 'edition.yaml',
            path: ['people', index, 'portrait'],
          },
        ],
  );
  const logos = facts.sponsors.flatMap(({ logo }, index) =>
    logo === undefined
      ? []
      : [{ name: logo, as: 'logo' as const, file: 'edition.yaml', path: ['sponsors', index, 'logo'] }],
  );
  const files = contributions.flatMap((paper, index) =>
    paper.files.flatMap((each, at) =>
      'file' in each
        ? [
            {
              name: each.file,
              as: 'file' as const,
              file: 'contributions.yaml',
              path: [index, 'files', at, 'file'],
            },
          ]
        : [],
    ),
  );
  return [...portraits, ...logos, ...files];
}
