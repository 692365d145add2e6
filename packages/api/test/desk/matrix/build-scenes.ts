import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { CallTimes } from '../../../src/desk/policy/submission-window.ts';
import { judged } from '../../../src/desk/submission/require-act.ts';
import { completeRecords } from '../../../src/desk/submission/submission-record.ts';
import { readCallTimes } from '../../../src/desk/submission/submission-times.ts';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { OPENS } from '../submission/call-series.ts';
import type { OpenCall } from '../submission/open-call.ts';
import type { MatrixRole } from './matrix-viewers.ts';
import { PHASES, SECRETS, STATES, type MatrixPhase, type Scene } from './scene.ts';

/** What the checks found in every paper of the matrix. */
const REPORT = {
  warnings: [{ code: 'PAPER_SIZE', message: 'Its pages are A5.' }],
  hidden: [{ code: 'TEXT_TINY', message: 'There is text that nobody can read.' }],
};

/** Makes a submission per viewer, state and phase, all at once. */
export async function buildScenes(
  call: OpenCall,
  viewers: ReadonlyMap<MatrixRole, Viewer | undefined>,
): Promise<Scene[]> {
  const cells = [...viewers].flatMap(([role, viewer]) =>
    STATES.flatMap((state) =>
      (Object.keys(PHASES) as MatrixPhase[]).map((phase) => ({
        role,
        viewer,
        state,
        phase,
        submission: randomUUID(),
      })),
    ),
  );
  const { db } = call.desk;
  const [submitter, editor, author, disowner] = (['submitter', 'editor', 'author', 'disowner'] as const).map(
    (role) => {
      const viewer = viewers.get(role);
      if (viewer === undefined) throw new Error(`The matrix has no ${role}.`);
      return viewer;
    },
  );
  if (!submitter || !editor || !author || !disowner) throw new Error('The matrix lacks an author.');
  const at = new Date(OPENS);

  await db.deleteFrom('submission').execute();
  await db
    .insertInto('submission')
    .values(
      cells.map(({ submission, state }, index) => ({
        id: submission,
        editionYear: 2031,
        state,
        number: state === 'draft' ? null : index + 1,
        title: 'Rain',
        abstract: 'It rains.',
        topics: ['clouds'],
        previousPublication: '',
        noteToChairs: SECRETS.noteToChairs,
        consentToPublish: true,
        createdBy: submitter.accountId,
        creationKey: randomUUID(),
        createdAt: at,
        updatedAt: at,
        submittedAt: state === 'draft' ? null : at,
        withdrawnAt: state === 'withdrawn' ? at : null,
      })),
    )
    .execute();
  const named = [submitter, editor, author, disowner].map(({ name, email }, index) => ({
    place: index + 1,
    name,
    email,
    affiliation: 'Institute',
    orcid: null,
    presenting: index === 0,
    mayEdit: index === 1,
    accountId: null,
    confirmedAt: null,
    disownedAt: index === 3 ? at : null,
  }));
  await db
    .insertInto('submissionAuthor')
    .values(cells.flatMap(({ submission }) => named.map((each) => ({ ...each, submissionId: submission }))))
    .execute();
  await db
    .insertInto('submissionConflict')
    .values(
      cells.map(({ submission }) => ({ submissionId: submission, kind: 'person', value: SECRETS.conflicts })),
    )
    .execute();
  await db
    .insertInto('submissionExtension')
    .values(
      cells
        .filter(({ phase }) => phase === 'extended')
        .map(({ submission }) => ({
          submissionId: submission,
          until: new Date(PHASES.extended + 3_600_000),
          reason: 'ill',
          grantedBy: submitter.accountId,
          grantedAt: at,
        })),
    )
    .execute();
  const sha256 = 'cd'.repeat(32);
  await db
    .insertInto('blob')
    .values({ sha256, size: 1, createdAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .insertInto('paper')
    .values(
      cells.map(({ submission }) => ({
        submissionId: submission,
        version: 1,
        sha256,
        reviewSha256: null,
        name: 'rain.pdf',
        size: 1,
        pages: 3,
        report: JSON.stringify(REPORT),
        uploadedBy: submitter.accountId,
        uploadedAt: at,
        uploadKey: randomUUID(),
      })),
    )
    .execute();

  const rows = await db.selectFrom('submission').selectAll().execute();
  const judgedById = new Map(
    (await completeRecords(call.desk, rows)).map((record) => [record.row.id, judged(record)]),
  );
  const timesOf = new Map<MatrixPhase, CallTimes>();
  for (const [phase, instant] of Object.entries(PHASES) as [MatrixPhase, number][]) {
    const clock = { virtual: true, now: () => Temporal.Instant.fromEpochMilliseconds(instant) };
    timesOf.set(phase, await readCallTimes({ ...call.desk, clock }, 2031));
  }
  return cells.map((cell) => {
    const [submission, times] = [judgedById.get(cell.submission), timesOf.get(cell.phase)];
    if (submission === undefined || times === undefined)
      throw new Error('A scene of the matrix is not there.');
    return { ...cell, judged: submission, times };
  });
}
