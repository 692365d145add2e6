import type { Desk } from '../desk.ts';

/**
 * Takes every mail to an address out of the outbox, sent or not: what is left of somebody who had their account deleted. Call it
 * in the transaction of that. A worker that is sending one at this moment finds no row to write down how it went.
 *
 * @param address in small letters
 */
export async function forgetMails({ db }: Pick<Desk, 'db'>, address: string): Promise<void> {
  await db.deleteFrom('mail').where('recipient', '=', address).execute();
}
