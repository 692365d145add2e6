import type { Desk } from '../desk.ts';
import type { SubmissionRecord } from './submission-record.ts';

/** The address of who began a submission; `undefined` when that account is deleted. */
export async function findCreator(
  { db }: Pick<Desk, 'db'>,
  { row }: Pick<SubmissionRecord, 'row'>,
): Promise<string | undefined> {
  const account = await db
    .selectFrom('auth.user')
    .leftJoin('profile', 'profile.accountId', 'auth.user.id')
    .select('email')
    .where('auth.user.id', '=', row.createdBy)
    .where('profile.deletedAt', 'is', null)
    .executeTakeFirst();
  return account?.email;
}
