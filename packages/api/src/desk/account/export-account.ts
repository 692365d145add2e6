import type { ViewersDesk } from '../desk-procedure.ts';
import { LIMITS } from '../limit/limit.ts';
import { spendTurn } from '../limit/spend-turn.ts';
import type { AccountExport } from './account-output.ts';
import { listSessions } from './list-sessions.ts';
import { readProfile } from './read-profile.ts';

/**
 * A copy of all that the desk keeps of the viewer, in the sense of the GDPR's article 15: an allow-list, so that nothing of
 * other people comes along but what the viewer sees anyway.
 *
 * @throws {WorkshopError} `TOO_OFTEN`
 */
export async function exportAccount(desk: ViewersDesk): Promise<AccountExport> {
  const { db, viewer } = desk;
  const { accountId, email } = viewer;
  await spendTurn(desk, LIMITS.export, accountId, 'You took many copies of your data.');
  const account = await db
    .selectFrom('auth.user')
    .where('id', '=', accountId)
    .select(['id', 'email', 'createdAt'])
    .executeTakeFirstOrThrow();
  const [profile, roles, sessions, submissions, papers, mails, acts] = await Promise.all([
    readProfile(desk),
    db
      .selectFrom('roleGrant')
      .where('accountId', '=', accountId)
      .select(['role', 'editionYear', 'grantedAt', 'revokedAt'])
      .orderBy('grantedAt')
      .execute(),
    listSessions(desk),
    db
      .selectFrom('submission')
      .leftJoin('submissionAuthor', (join) =>
        join
          .onRef('submissionAuthor.submissionId', '=', 'submission.id')
          .on('submissionAuthor.accountId', '=', accountId),
      )
      .where((where) =>
        // As the policy of submissions has it: an author who may not edit sees no draft, and who said "not me" nothing.
        where.or([
          where('createdBy', '=', accountId),
          where.and([
            where('submissionAuthor.accountId', '=', accountId),
            where('submissionAuthor.disownedAt', 'is', null),
            where.or([where('mayEdit', '=', true), where('state', '!=', 'draft')]),
          ]),
        ]),
      )
      .select([
        'submission.id',
        'editionYear',
        'number',
        'state',
        'title',
        'abstract',
        'topics',
        'previousPublication',
        'consentToPublish',
        'createdAt',
        'updatedAt',
        'submittedAt',
        'withdrawnAt',
        'submissionAuthor.place as yourPlace',
        'submissionAuthor.name as yourName',
        'submissionAuthor.affiliation as yourAffiliation',
        'submissionAuthor.confirmedAt as confirmedAt',
      ])
      .select((select) =>
        select
          .case()
          .when(select.or([select('createdBy', '=', accountId), select('mayEdit', '=', true)]))
          .then(select.ref('noteToChairs'))
          .end()
          .as('noteToChairs'),
      )
      .orderBy('createdAt')
      .execute(),
    db
      .selectFrom('paper')
      .where('uploadedBy', '=', accountId)
      .select(['submissionId', 'version', 'name', 'size', 'sha256', 'pages', 'uploadedAt'])
      .orderBy('uploadedAt')
      .execute(),
    db
      .selectFrom('mail')
      .where('recipient', '=', email)
      .select(['template', 'state', 'createdAt', 'sentAt', 'rendered'])
      .orderBy('createdAt')
      .execute(),
    db
      .selectFrom('audit')
      .where((where) =>
        where.or([
          where('actor', '=', accountId),
          where.and([where('subjectKind', '=', 'account'), where('subjectId', '=', accountId)]),
        ]),
      )
      .select(['at', 'act', 'editionYear', 'subjectKind', 'subjectId', 'before', 'after', 'actor'])
      .orderBy('id')
      .execute(),
  ]);
  const { grants: _, ...said } = profile;
  return {
    account,
    profile: said,
    roles,
    sessions: sessions.map(({ browser, address, signedInAt, expiresAt }) => ({
      browser,
      address,
      signedInAt,
      expiresAt,
    })),
    submissions,
    papers,
    mails: mails.map(({ rendered, ...mail }) => ({
      ...mail,
      subject: rendered?.subject ?? null,
      text: rendered?.text ?? null,
    })),
    log: acts.map(({ actor, ...act }) => ({ ...act, byYou: actor === accountId })),
  };
}
