import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DeskCaller } from '../../../src/desk/desk-caller.ts';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { countQueries } from '../count-queries.ts';
import { OpenCall, refusal } from '../submission/open-call.ts';
import { addSubmissions } from './organizer-call.ts';

let call: OpenCall;
let ada: Viewer;
let organizer: Viewer;

beforeAll(async () => {
  call = await OpenCall.open();
  ada = await call.account('Ada');
  organizer = await call.account('Olga', { role: 'organizer', editionYear: 2031 });
});
afterAll(() => call.close());
beforeEach(() => call.desk.db.deleteFrom('submission').execute());

type Question = Parameters<DeskCaller['organizer']['submissions']>[0];
const ask = (more: Partial<Question> = {}) =>
  call.as(organizer).organizer.submissions({ edition: 2031, ...more });
const titles = async (more: Partial<Question>) => (await ask(more)).items.map(({ title }) => title);

const warned = {
  warnings: [{ code: 'PAPER_SIZE', severity: 'warning', message: 'Its pages are A4.' }],
  anonymity: [{ code: 'AUTHOR_NAMED', severity: 'warning', message: 'A name.', page: 1, excerpt: 'by Ada' }],
  hidden: [],
};

async function addFour() {
  await addSubmissions(call, ada, [
    { title: 'Drizzle', topics: ['drizzle'], at: call.now + 3_000 },
    { title: 'Böen & 100% hail_storms', topics: ['clouds', 'drizzle'], report: warned, at: call.now + 2_000 },
    { title: 'A draft', state: 'draft', report: null, at: call.now + 1_000 },
    {
      title: 'Taken back',
      state: 'withdrawn',
      noteToChairs: 'SECRET note',
      authors: [{ name: 'José Álvarez', email: 'jose@drops.example' }],
    },
  ]);
}

test('each is told once, with its authors, its file and what was found', async () => {
  await addFour();
  const { items, total, nextCursor } = await ask();
  expect([items.length, total, nextCursor]).toEqual([4, 4, null]);
  expect(items[1]).toMatchObject({
    title: 'Böen & 100% hail_storms',
    state: 'submitted',
    authors: [{ name: 'Ada', affiliation: 'Institute of Drops', presenting: true }],
    file: { version: 1, name: 'rain.pdf', pages: 3, size: 1000 },
    findings: { warnings: 1, anonymity: 1, hidden: 0 },
    flags: ['anonymity', 'warning'],
  });
  expect(JSON.stringify(items)).not.toContain('SECRET');
});

test('the counts are of all of the edition, whatever is asked for', async () => {
  await addFour();
  const { counts, total } = await ask({ state: 'draft' });
  expect(total).toBe(1);
  expect(counts.states).toEqual({ draft: 1, submitted: 2, withdrawn: 1 });
  expect(counts.topics).toEqual([
    { id: 'clouds', label: 'Clouds', count: 3 },
    { id: 'drizzle', label: 'Drizzle', count: 2 },
  ]);
  expect(counts.flags).toMatchObject({ anonymity: 1, warning: 1, note: 1, 'no-file': 1, 'hidden-text': 0 });
});

test.each([
  [{ state: 'withdrawn' }, ['Taken back']],
  [{ topic: 'drizzle' }, ['Drizzle', 'Böen & 100% hail_storms']],
  [{ flag: 'no-file' }, ['A draft']],
  [{ flag: 'note' }, ['Taken back']],
  [{ flag: 'anonymity', state: 'withdrawn' }, []],
  [{ q: 'BÖEN hail' }, ['Böen & 100% hail_storms']],
  [{ q: 'álvarez drops.example' }, ['Taken back']],
  [{ q: '#1' }, ['Drizzle']],
  [{ q: '100%' }, ['Böen & 100% hail_storms']],
  [{ q: 'hail_storms' }, ['Böen & 100% hail_storms']],
  [{ q: '%' }, ['Böen & 100% hail_storms']],
  [{ q: "'; drop table submission; --" }, []],
  [{ sort: 'title' }, ['A draft', 'Böen & 100% hail_storms', 'Drizzle', 'Taken back']],
  [{ sort: 'submitted', state: 'submitted' }, ['Drizzle', 'Böen & 100% hail_storms']],
  [{ sort: 'changed' }, ['Drizzle', 'Böen & 100% hail_storms', 'A draft', 'Taken back']],
] satisfies [Partial<Question>, string[]][])('%o finds %j', async (more, found) => {
  await addFour();
  expect(await titles(more)).toEqual(found);
});

test('pages follow one another without a gap, in every order', async () => {
  await addSubmissions(
    call,
    ada,
    Array.from({ length: 25 }, () => ({ title: 'Same' })),
  );
  for (const sort of ['number', 'title', 'submitted', 'changed'] as const) {
    const seen = new Set<string>();
    let cursor: string | undefined;
    do {
      const page = await ask({ sort, limit: 10, ...(cursor === undefined ? {} : { cursor }) });
      expect(page.total).toBe(25);
      for (const { id } of page.items) seen.add(id);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen.size).toBe(25);
  }
});

test('a strange cursor is refused', async () => {
  await expect(ask({ cursor: '-1' })).rejects.toMatchObject(refusal('CURSOR_UNREADABLE'));
});

test('two hundred cost as many queries as one: the table, the file and the numbers', async () => {
  const WORKS: ((caller: DeskCaller) => Promise<unknown>)[] = [
    (caller) => caller.organizer.submissions({ edition: 2031, limit: 100 }),
    (caller) => caller.organizer.export({ edition: 2031, format: 'csv' }),
    (caller) => caller.organizer.calls({ edition: 2031 }),
  ];
  const count = () => Promise.all(WORKS.map((work) => countQueries(call.desk, organizer, work)));
  await addSubmissions(call, ada, [{}]);
  const one = await count();
  await addSubmissions(
    call,
    ada,
    Array.from({ length: 199 }, () => ({ report: warned })),
  );
  expect(await count()).toEqual(one);
  expect((await ask({ limit: 100 })).total).toBe(200);
});
