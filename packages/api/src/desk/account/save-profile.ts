import type { ViewersDesk } from '../desk-procedure.ts';
import { readNow } from '../desk-now.ts';
import { inTransaction } from '../in-transaction.ts';
import type { ProfileContent } from './profile-content.ts';

/** Replaces what the viewer says of themselves. */
export function saveProfile(desk: ViewersDesk, content: ProfileContent): Promise<void> {
  const { accountId } = desk.viewer;
  const { affiliations, conflicts, ...profile } = content;
  return inTransaction(desk, async (desk) => {
    const { db } = desk;
    const updatedAt = new Date((await readNow(desk)).epochMilliseconds);
    // Also the lock: of two savings at once, the later one counts as a whole.
    await db
      .updateTable('profile')
      .set({ ...profile, updatedAt })
      .where('accountId', '=', accountId)
      .execute();
    await db.updateTable('auth.user').set({ name: profile.name }).where('id', '=', accountId).execute();
    await db.deleteFrom('affiliation').where('accountId', '=', accountId).execute();
    await db.deleteFrom('conflict').where('accountId', '=', accountId).execute();
    if (affiliations.length > 0)
      await db
        .insertInto('affiliation')
        .values(affiliations.map((each) => ({ ...each, accountId })))
        .execute();
    if (conflicts.length > 0)
      await db
        .insertInto('conflict')
        .values(conflicts.map((each) => ({ ...each, accountId })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  });
}
