import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DateChange } from '../../../src/desk/deadline/weigh-date.ts';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { CLOSES, ENDS, OPENS } from '../submission/call-series.ts';
import { OpenCall, refusal } from '../submission/open-call.ts';

let call: OpenCall;
let chair: Viewer;

beforeAll(async () => {
  call = await OpenCall.open();
  chair = await call.account('Ida Chair', { role: 'chair', editionYear: 2031 });
});
afterAll(() => call.close());
beforeEach(async () => {
  call.now = OPENS + 60_000;
  await call.desk.db.deleteFrom('deskDate').execute();
  await call.desk.db.deleteFrom('audit').execute();
});

const EXTENSION: DateChange = {
  edition: 2031,
  key: 'submission',
  value: '2031-06-08T11:59 UTC',
  reason: 'a storm',
};
const change = (more: Partial<DateChange> = {}) => call.as(chair).date.change({ ...EXTENSION, ...more });
const rows = () =>
  call.desk.db.selectFrom('deskDate').select(['key', 'value', 'announced', 'reason']).orderBy('id').execute();

test('an extension takes effect at once: what was closed takes submissions again', async () => {
  const ada = await call.account('Ada');
  const submission = await call.fullDraft(ada);
  call.now = ENDS;
  const submit = () => call.as(ada).submission.submit({ submission, version: 1 });
  await expect(submit()).rejects.toMatchObject(refusal('NOT_IN_TIME'));
  await change();
  await expect(submit()).resolves.toMatchObject({ kind: 'received' });
});

test('it is kept with its reason, by whom and since when, and the log says what it was before', async () => {
  await change();
  const [line] = await rows();
  expect(line).toEqual({
    key: 'submission',
    value: '2031-06-08T11:59 UTC',
    announced: '2031-02-01T00:01:00Z',
    reason: 'a storm',
  });
  const audit = await call.desk.db.selectFrom('audit').selectAll().execute();
  expect(audit).toMatchObject([
    {
      actor: chair.accountId,
      act: 'date.changed',
      editionYear: 2031,
      subjectKind: 'edition',
      subjectId: '2031',
      before: { key: 'submission', value: '2031-05-25T11:59 UTC' },
      after: { value: '2031-06-08T11:59 UTC', reason: 'a storm' },
    },
  ]);
  const { dates, mayChange } = await call.as(chair).date.list({ edition: 2031 });
  expect(mayChange).toBe(true);
  expect(dates.find(({ key }) => key === 'submission')).toMatchObject({
    current: { value: '2031-06-08T11:59 UTC', closesAt: '2031-06-08T12:00:00Z' },
    lines: [
      { origin: 'files', pulled: true, by: null },
      {
        origin: 'desk',
        pulled: false,
        by: 'Ida Chair',
        yaml: '- { value: 2031-06-08T11:59 UTC, announced: 2031-02-01T00:01:00Z, reason: "a storm" }',
      },
    ],
  });
});

test('asked twice, one after the other or at once, it is there once', async () => {
  const first = await change();
  expect(first).toMatchObject({ changed: true });
  expect(await change()).toEqual({ ...first, changed: false });
  await call.desk.db.deleteFrom('deskDate').execute();
  const both = await Promise.all([change(), change(), change()]);
  expect(both.filter(({ changed }) => changed)).toHaveLength(1);
  expect(await rows()).toHaveLength(1);
});

test('two chairs who decide at once: the second is told, and nothing of theirs is kept', async () => {
  const insteadOf = '2031-05-25T11:59 UTC';
  await change({ insteadOf });
  call.now += 60_000;
  const second = change({ insteadOf, value: '2031-06-15T11:59 UTC' });
  await expect(second).rejects.toMatchObject(refusal('CHANGED_MEANWHILE'));
  await expect(second).rejects.toThrow('"2031-06-08T11:59 UTC" by now');
  expect(await rows()).toHaveLength(1);
});

test('a second change within one second is refused, for an entry is known by its second', async () => {
  await change();
  await expect(change({ value: '2031-06-15T11:59 UTC' })).rejects.toMatchObject(refusal('CHANGED_MEANWHILE'));
  call.now += 1_000;
  await expect(change({ value: '2031-06-15T11:59 UTC' })).resolves.toMatchObject({ changed: true });
});

test('a day alone keeps the hour and the zone', async () => {
  expect(await change({ value: '2031-06-08' })).toMatchObject({ value: '2031-06-08T11:59 UTC' });
});

test.each([
  ['what is over already', { value: '2031-01-31T23:59 UTC' }, 'is over already'],
  ['what is no date', { value: 'next week' }, '"next week" is not a deadline'],
  ['a date that there is not', { key: 'lunch' }, 'There is no date "lunch" in 2031'],
  ['taking back what was never announced', { key: 'upload', value: 'withdrawn' }, 'never announced'],
  ['what comes after the workshop', { value: '2031-08-01T11:59 UTC' }, 'It has to follow it'],
  ['an opening after the end', { key: 'submission-opens', value: '2031-06-01' }, 'It has to open before'],
])('%s is refused, and nothing is kept', async (_what, more, sentence) => {
  const refused = change(more);
  await expect(refused).rejects.toMatchObject(refusal('INPUT_REFUSED'));
  await expect(refused).rejects.toThrow(sentence);
  expect(await rows()).toEqual([]);
});

test('to the millisecond: an end at this very instant is over, one a minute later is to come', async () => {
  call.now = CLOSES - 60_000;
  await expect(change({ value: '2031-05-25T11:58 UTC' })).rejects.toThrow('is over already');
  call.now -= 1;
  await expect(change({ value: '2031-05-25T11:58 UTC' })).resolves.toMatchObject({ changed: true });
});

test('a sealed edition keeps its dates', async () => {
  const admin = await call.account('Admin', { role: 'admin', editionYear: null });
  const sealed = call.as(admin).date.change({ ...EXTENSION, edition: 2022 });
  await expect(sealed).rejects.toThrow('The edition of 2022 is sealed');
  expect(await call.as(admin).date.list({ edition: 2022 })).toMatchObject({ sealed: true, mayChange: false });
});

test('a change of nothing but blanks for a reason is no change', async () => {
  await expect(change({ reason: '   ' })).rejects.toThrow('Say why');
});

test('a date that the files have not is announced, and taken back', async () => {
  await change({ key: 'notification', value: '2031-06-20' });
  call.now += 1_000;
  await change({ key: 'notification', value: 'withdrawn' });
  const { dates, unannounced } = await call.as(chair).date.list({ edition: 2031 });
  expect(dates.at(-1)).toMatchObject({
    key: 'notification',
    title: 'Author notification',
    current: { closesAt: null },
  });
  expect(unannounced.map(({ key }) => key)).not.toContain('notification');
});

test('a preview says what it would come to, and writes nothing', async () => {
  expect(await call.as(chair).date.preview({ ...EXTENSION, value: '2031-06-08' })).toEqual({
    changes: true,
    title: 'Abstract submission',
    before: '2031-05-25T11:59 UTC',
    value: '2031-06-08T11:59 UTC',
    startsAt: '2031-06-08T11:59:00Z',
    closesAt: '2031-06-08T12:00:00Z',
    yaml: '- { value: 2031-06-08T11:59 UTC, announced: 2031-02-01T00:01:00Z, reason: "a storm" }',
  });
  expect(await rows()).toEqual([]);
});
