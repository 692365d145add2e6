import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyWith } from '../../test/broken-copy.ts';
import { findNewErrors } from './check-change.ts';
import { ChangeDraft } from './draft.ts';

const EDITION = 'editions/2031/edition.yaml';
const twice = (line: string) => (text: string) => text.replace(line, `${line}\n${line}`);
const CHAIR = '  - { person: chika-oort, role: chair }';

test('an error that was there before is not the change’s, one more of the same kind is', () => {
  using series = copyWith('2031/edition.yaml', CHAIR, `${CHAIR}\n${CHAIR}`);
  const harmless = new ChangeDraft(series.editions);
  harmless.edit(EDITION, (text) => text.replace('Pier Hall', 'Pier House'));
  expect(findNewErrors(series.editions, harmless.toChange())).toEqual([]);

  const third = new ChangeDraft(series.editions);
  third.edit(EDITION, twice(CHAIR));
  const [finding, ...more] = findNewErrors(series.editions, third.toChange());
  expect(finding).toMatchObject({ code: 'ROLE_REPEATED', file: '2031/edition.yaml' });
  expect(more).toEqual([]);
});

test('looking at a change writes nothing, also not through a link', () => {
  using series = copyWith('2031/edition.yaml', 'Pier Hall', 'Pier Hall');
  const path = join(series.editions, '2031/edition.yaml');
  const before = readFileSync(path, 'utf8');
  const draft = new ChangeDraft(series.editions);
  draft.edit(EDITION, () => 'title: 1\n');
  expect(findNewErrors(series.editions, draft.toChange()).length).toBeGreaterThan(0);
  expect(readFileSync(path, 'utf8')).toBe(before);
});

test('a draft holds what really changes, new files and those taken away too', () => {
  using series = copyWith('2031/edition.yaml', 'Pier Hall', 'Pier Hall');
  const draft = new ChangeDraft(series.editions);
  draft.edit(EDITION, (text) => text.replace('Pier', 'Peer'));
  draft.edit(EDITION, (text) => text.replace('Peer', 'Pier'));
  draft.edit('editions/2031/schedule.yaml', () => '[]\n');
  draft.write('editions/2031/assets/map.png', null);
  draft.write('editions/2031/assets/new.png', Buffer.from('new'));
  draft.edit('editions/2031/none.yaml', (text) => text);
  expect(
    draft.toChange().map(({ path, before, after }) => [path, before === null, after?.toString() ?? null]),
  ).toEqual([
    ['editions/2031/schedule.yaml', false, '[]\n'],
    ['editions/2031/assets/map.png', false, null],
    ['editions/2031/assets/new.png', true, 'new'],
  ]);
});
