import { WorkshopError } from '@ml4astro/edition';
import { sql } from 'kysely';
import { writeAudit } from '../audit/write-audit.ts';
import { readNow } from '../desk-now.ts';
import type { ViewersDesk } from '../desk-procedure.ts';
import { inTransaction } from '../in-transaction.ts';
import { forgetMails } from '../mail/forget-mails.ts';
import { lockAdmins } from '../role/lock-admins.ts';

/** What stands where the name of a deleted account stood. */
const DELETED_NAME = 'Deleted account';

/**
 * Deletes the viewer's account. Its row stays without name and address, for submissions, reviews and the log point to it;
 * so do the author lists of what was sent in, without the address, for others rely on them. Everything else goes.
 *
 * @throws {WorkshopError} `INPUT_REFUSED` for the only admin
 */
export function deleteAccount(desk: ViewersDesk): Promise<void> {
  const { accountId, email } = desk.viewer;
  return inTransaction(desk, async (desk) => {
    const { db } = desk;
    const admins = await lockAdmins(desk);
    if (admins.length === 1 && admins[0] === accountId)
      throw new WorkshopError(
        'INPUT_REFUSED',
        'You are the only admin of the series. Make somebody else an admin first; then your account can go.',
      );
    const now = new Date((await readNow(desk)).epochMilliseconds);
    // RFC 2606: no mail ever goes to ".invalid".
    const nobody = `${accountId}@deleted.invalid`;
    const revoked = await db
      .updateTable('roleGrant')
      .set({ revokedAt: now, revokedBy: accountId })
      .where('accountId', '=', accountId)
      .where('revokedAt', 'is', null)
      .returning(['role', 'editionYear'])
      .execute();
    for (const { role, editionYear } of revoked) {
      await writeAudit(desk, {
        actor: accountId,
        act: 'role.revoked',
        editionYear,
        subject: { kind: 'account', id: accountId },
        before: { role },
        after: { role: null },
      });
    }
    await forgetAddress(desk, email, nobody);
    await db.deleteFrom('affiliation').where('accountId', '=', accountId).execute();
    await db.deleteFrom('expertise').where('accountId', '=', accountId).execute();
    await db.deleteFrom('conflict').where('accountId', '=', accountId).execute();
    await db.deleteFrom('auth.session').where('userId', '=', accountId).execute();
    await db.deleteFrom('auth.account').where('userId', '=', accountId).execute();
    await db
      .updateTable('profile')
      .set({ name: DELETED_NAME, orcid: null, homepage: null, deletedAt: now, updatedAt: now })
      .where('accountId', '=', accountId)
      .execute();
    await db
      .updateTable('auth.user')
      .set({ name: DELETED_NAME, email: nobody, emailVerified: false, image: null, updatedAt: now })
      .where('id', '=', accountId)
      .execute();
    await writeAudit(desk, {
      actor: accountId,
      act: 'account.anonymized',
      editionYear: null,
      subject: { kind: 'account', id: accountId },
    });
  });
}

/** Replaces an address wherever it is kept. */
async function forgetAddress(desk: ViewersDesk, email: string, nobody: string): Promise<void> {
  const { db } = desk;
  await db
    .deleteFrom('auth.verification')
    .where('identifier', 'like', `%-otp-${likely(email)}`)
    .execute();
  await db
    .deleteFrom('auth.verification')
    .where('value', 'like', `%"email":"${likely(email)}"%`)
    .execute();
  await db
    .updateTable('invitation')
    .set((set) => ({ email: nobody, revokedAt: set.fn.coalesce('revokedAt', sql<Date>`clock_timestamp()`) }))
    .where('email', '=', email)
    .where('acceptedAt', 'is', null)
    .execute();
  await db.updateTable('invitation').set({ email: nobody }).where('email', '=', email).execute();
  await db.updateTable('submissionAuthor').set({ email: nobody }).where('email', '=', email).execute();
  await sql`
    update submission_revision
    set content = jsonb_set(content, '{authors}', (
      select jsonb_agg(
        case when author ->> 'email' = ${email} then author || jsonb_build_object('email', ${nobody}::text) else author end
        order by place
      )
      from jsonb_array_elements(content -> 'authors') with ordinality as each (author, place)
    ))
    where content -> 'authors' @> jsonb_build_array(jsonb_build_object('email', ${email}::text))
  `.execute(db);
  await forgetMails(desk, email);
}

/** A text as `like` takes it, without wildcards. */
function likely(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
