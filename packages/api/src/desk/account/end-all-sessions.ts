import type { ViewersDesk } from '../desk-procedure.ts';

/** Signs every browser of the viewer out, this one too unless it is kept. */
export async function endAllSessions(
  { db, viewer }: ViewersDesk,
  { keepThisOne }: { keepThisOne: boolean },
): Promise<void> {
  const query = db.deleteFrom('auth.session').where('userId', '=', viewer.accountId);
  const { sessionId } = viewer;
  await (keepThisOne && sessionId !== undefined ? query.where('id', '!=', sessionId) : query).execute();
}
