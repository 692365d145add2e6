import { WorkshopError } from '@ml4astro/edition';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskRouter } from '../../../src/desk/desk-router.ts';
import { publicRouter } from '../../../src/public/index.ts';
import { OPENS } from '../submission/call-series.ts';
import { OpenCall } from '../submission/open-call.ts';
import { buildScenes } from './build-scenes.ts';
import { ACCOUNT_ROWS } from './account-rows.ts';
import { MAIL_ROWS } from './mail-rows.ts';
import { makeMatrixViewers } from './matrix-viewers.ts';
import { ORGANIZER_ROWS } from './organizer-rows.ts';
import type { Outcome, ProcedureRow, ProcedureRows } from './procedure-row.ts';
import { PHASES, SECRETS, type Scene } from './scene.ts';
import { PAPER_ROWS } from './paper-rows.ts';
import { SUBMISSION_ROWS } from './submission-rows.ts';

/** Every procedure of the desk. One without a row here fails the first test below. */
const ROWS: ProcedureRows = {
  ...ACCOUNT_ROWS,
  ...MAIL_ROWS,
  ...ORGANIZER_ROWS,
  ...PAPER_ROWS,
  ...SUBMISSION_ROWS,
};

let call: OpenCall;
let viewers: Awaited<ReturnType<typeof makeMatrixViewers>>;

beforeAll(async () => {
  call = await OpenCall.open();
  viewers = await makeMatrixViewers(call);
});
afterAll(() => call.close());

test('every procedure of the desk is in the matrix, and what anyone may ask is not', () => {
  const isPublic = (name: string) => Object.hasOwn(publicRouter._def.procedures, name);
  const names = Object.keys(deskRouter._def.procedures).filter((name) => !isPublic(name));
  expect(Object.keys(ROWS).toSorted()).toEqual(names.toSorted());
});

test.each(Object.entries(ROWS))(
  '%s does for everyone, in every state and at every time, what the policy says, and tells no secret',
  async (_name, row) => {
    const wrong: string[] = [];
    const refused: string[] = [];
    for (const scene of await buildScenes(call, viewers)) {
      call.now = PHASES[scene.phase];
      const { outcome, answer, text } = await ask(row, scene);
      const where = `${scene.role}, ${scene.state}, ${scene.phase}`;
      const expected = row.expected(scene);
      if (outcome !== expected) wrong.push(`${where}: ${outcome} where the policy says ${expected}`);
      const told = outcome === 'answered' ? (row.reveals?.(scene) ?? []) : [];
      for (const [field, secret] of Object.entries(SECRETS)) {
        const others = text.replaceAll(scene.viewer?.email ?? '-', '');
        if (!told.some((each) => each === field) && others.includes(secret))
          wrong.push(`${where}: tells ${field}`);
      }
      if (outcome === 'answered') row.check?.(answer, scene);
      else refused.push(scene.submission);
    }
    expect(wrong).toEqual([]);
    expect(await listTouched(call, refused)).toEqual([]);
    expect(call.errors).toEqual([]);
  },
);

async function ask(
  row: ProcedureRow,
  scene: Scene,
): Promise<{ outcome: Outcome | 'failed'; answer: unknown; text: string }> {
  const made = (await row.prepare?.(call, scene)) ?? '';
  try {
    const answer: unknown = await row.ask(call.as(scene.viewer), scene, made);
    return { outcome: 'answered', answer, text: JSON.stringify(answer ?? null) };
  } catch (error) {
    const { cause, message } = error as Error;
    return {
      outcome: cause instanceof WorkshopError ? cause.code : 'failed',
      answer: undefined,
      text: message,
    };
  }
}

/** The submissions among `ids` that are no longer as the matrix made them. */
async function listTouched({ desk }: OpenCall, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await desk.db
    .selectFrom('submission')
    .innerJoin('submissionAuthor', 'submissionAuthor.submissionId', 'submission.id')
    .select('submission.id')
    .distinct()
    .where('submission.id', 'in', ids)
    .where(({ eb, or }) =>
      or([
        eb('version', '<>', 1),
        eb('updatedAt', '<>', new Date(OPENS)),
        eb('confirmedAt', 'is not', null),
        eb('disownedAt', '<>', new Date(OPENS)),
      ]),
    )
    .execute();
  return rows.map(({ id }) => id);
}
