import { makeLockEntry } from '../../../new/workspace-files.ts';
import type { Change } from '../../../change/change.ts';
import { ChangeDraft } from '../../../change/draft.ts';
import { withPeople } from '../../../person/with-people.ts';
import type { EditionDraft } from './edition-draft.ts';
import { writePackageFile } from './edition-package.ts';
import {
  writeAssetsFile,
  writeContributionsFile,
  writeEditionFile,
  writeScheduleFile,
} from './write-edition.ts';

const TURBO = `{
  "extends": ["//"],
  "tasks": {
    "build": {
      "dependsOn": ["@ml4astro/site#sources"],
      "inputs": ["$TURBO_DEFAULT$", "$TURBO_ROOT$/editions/people.yaml", "$TURBO_ROOT$/editions/series.yaml"],
      "outputs": ["build/**"],
      "env": ["SITE_AT"]
    },
    "check": {
      "dependsOn": ["@ml4astro/cli#sources"],
      "inputs": ["$TURBO_DEFAULT$", "$TURBO_ROOT$/editions/people.yaml", "$TURBO_ROOT$/editions/series.yaml"]
    }
  }
}
`;

/**
 * The files of a new edition, the register with its persons, and the entry of its package in the lock file, as one change.
 * Files that are so already are left out.
 *
 * @param like a year whose package has an entry in the lock file; `undefined` where there is none yet
 */
export function toChange(editions: string, draft: EditionDraft, like: number | undefined): Change {
  const change = new ChangeDraft(editions);
  const write = (name: string, content: string | Buffer) =>
    change.write(`editions/${draft.year}/${name}`, Buffer.from(content));
  change.edit('editions/people.yaml', (text) =>
    withPeople(text, { added: draft.addedPeople, aliases: draft.aliases }),
  );
  write('edition.yaml', writeEditionFile(draft));
  write('schedule.yaml', writeScheduleFile(draft));
  write('contributions.yaml', writeContributionsFile(draft));
  for (const [name, text] of draft.content) write(`content/${name}.md`, text);
  if (draft.assets.length > 0) write('assets/assets.yaml', writeAssetsFile(draft));
  for (const { asset, bytes } of draft.assets) write(`assets/${asset.file}`, bytes);
  write('package.json', writePackageFile(draft.year));
  write('turbo.json', TURBO);
  return [...change.toChange(), ...(like === undefined ? [] : makeLockEntry(editions, draft.year, like))];
}
