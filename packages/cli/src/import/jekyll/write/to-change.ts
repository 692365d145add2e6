import type { Change } from '../../../change/change.ts';
import { ChangeDraft } from '../../../change/draft.ts';
import { EDITION_TASKS, writePackageFile } from '../../../edition/edition-package.ts';
import { makeLockEntry } from '../../../edition/lock-entry.ts';
import { withPeople } from '../../../person/with-people.ts';
import type { EditionDraft } from './edition-draft.ts';
import {
  writeAssetsFile,
  writeContributionsFile,
  writeEditionFile,
  writeScheduleFile,
} from './write-edition.ts';

/**
 * The files of a new edition, the register with its persons and the entry of its package in the lock file, as one change.
 * Files that are so already are left out.
 */
export function toChange(editions: string, draft: EditionDraft): Change {
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
  write('turbo.json', EDITION_TASKS);
  return [...change.toChange(), ...makeLockEntry(editions, draft.year)];
}
