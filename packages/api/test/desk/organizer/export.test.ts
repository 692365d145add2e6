import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { OpenCall } from '../submission/open-call.ts';
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

const read = (format: 'csv' | 'json', more: object = {}) =>
  call.as(organizer).organizer.export({ edition: 2031, format, ...more });

/** The cells of the column `title`, of rows without line breaks in them. */
function titlesOf(csv: string): string[] {
  const [head = '', ...rows] = csv.trimEnd().split('\r\n');
  const at = head.split(',').indexOf('title');
  return rows.map((row) => row.split(',')[at] ?? '');
}

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\t=1'])(
  'a title %j is text for a spreadsheet',
  async (title) => {
    await addSubmissions(call, ada, [{ title }]);
    expect(titlesOf((await read('csv')).content)).toEqual([`'${title}`]);
  },
);

test('names, notes and files cannot be formulas either', async () => {
  await addSubmissions(call, ada, [
    { noteToChairs: '=HYPERLINK("http://evil.example")', authors: [{ name: '=cmd', email: '@x' }] },
  ]);
  const { content } = await read('csv');
  expect(content).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
  expect(content).toContain(`,'=cmd,'@x,`);
  expect(content).not.toMatch(/(?:^|,)"?[=+@]/m);
});

test('JSON says the same as it was typed, and no more than its fields', async () => {
  const [id] = await addSubmissions(call, ada, [{ title: '=1+1', topics: ['clouds', 'drizzle'] }]);
  const { name, type, content } = await read('json');
  expect([name, type]).toEqual(['submissions-2031.json', 'application/json']);
  const [record] = JSON.parse(content) as Record<string, unknown>[];
  expect(record).toMatchObject({
    id,
    title: '=1+1',
    topics: ['clouds', 'drizzle'],
    fileSha256: 'cd'.repeat(32),
  });
  expect(Object.keys(record ?? {})).not.toEqual(expect.arrayContaining(['creationKey']));
  expect(content).not.toContain('creationKey');
  expect(content).not.toContain(ada.accountId);
});

test('what is filtered in the table is filtered in the file', async () => {
  await addSubmissions(call, ada, [{ title: 'One' }, { title: 'Two', state: 'withdrawn' }]);
  expect(titlesOf((await read('csv', { state: 'withdrawn' })).content)).toEqual(['Two']);
});
