import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeRefusal } from '../../../src/desk/describe-refusal.ts';
import { receivePaper } from '../../../src/desk/paper/receive-paper.ts';
import { OPENS } from '../submission/call-series.ts';
import { BAD_PAPERS } from './bad-papers.ts';
import { BAD_FETCHES, BAD_FORMS, BAD_PLACES, type BadUpload } from './bad-uploads.ts';
import { openPaperScene, type PaperScene } from './paper-scene.ts';
import { file, formBytes, key, uploadRequest } from './upload-request.ts';

let scene: PaperScene;

beforeAll(async () => {
  scene = await openPaperScene();
});
afterAll(() => scene.papers.close());

/** Files of the wrong kind, each in the right form. */
const FILES: readonly BadUpload[] = BAD_PAPERS.map(([name, write, words]) => [
  `${name} for a paper`,
  async ({ papers, draft, viewer }) => {
    papers.call.now = OPENS + 60_000;
    const { request } = uploadRequest(formBytes([key(), file(await write())]));
    return await receivePaper(papers.desk, viewer('Ada'), { edition: 2031, submission: draft }, request);
  },
  422,
  words,
]);

const BAD = [...BAD_FORMS, ...BAD_PLACES, ...FILES, ...BAD_FETCHES];

test('the corpus is large, and no row of it stands there twice', () => {
  expect(BAD.length).toBeGreaterThanOrEqual(85);
  expect(new Set(BAD.map(([name]) => name)).size).toBe(BAD.length);
});

test.each(BAD)('%s is refused in its words, and changes nothing', async (_name, ask, status, words) => {
  const before = await everything();
  const errors = scene.papers.call.errors.length;
  const refusal = await ask(scene).then(
    () => 'taken',
    (error: unknown) => describeRefusal(scene.papers.desk, error),
  );
  expect(refusal).toEqual({ status, message: expect.stringMatching(words) });
  expect(JSON.stringify(refusal)).not.toMatch(/\.ts:\d+|node_modules|SECRET|select .* from|\/tmp\//);
  expect(await everything()).toEqual(before);
  expect(scene.papers.call.errors.slice(errors)).toEqual([]);
});

async function everything(): Promise<unknown> {
  const { db } = scene.papers.desk;
  return [
    await db.selectFrom('paper').selectAll().orderBy('id').execute(),
    await db.selectFrom('submission').selectAll().orderBy('id').execute(),
    await db.selectFrom('blob').selectAll().orderBy('sha256').execute(),
    await db.selectFrom('audit').select('id').orderBy('id').execute(),
    await db.selectFrom('mail').select('event').orderBy('id').execute(),
  ];
}
