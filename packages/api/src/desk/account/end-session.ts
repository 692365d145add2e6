import type { ViewersDesk } from '../desk-procedure.ts';

/** Signs one browser of the viewer out; of somebody else's sessions nothing happens. */
export async function endSession({ db, viewer }: ViewersDesk, id: string): Promise<void> {
  await db.deleteFrom('auth.session').where('userId', '=', viewer.accountId).where('id', '=', id).execute();
}
