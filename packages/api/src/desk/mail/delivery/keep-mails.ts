import { isMailTemplate, secretsOf } from '@ml4astro/edition/mail';
import type { Desk } from '../../desk.ts';
import { inTransaction } from '../../in-transaction.ts';
import { findMailSender } from '../text/mail-sender.ts';
import { renderMail } from '../text/render-mail.ts';
import { noteOf } from './note-of.ts';
import { withoutSecrets } from './without-secrets.ts';

/** At most so many at once: their transaction is short. */
const BATCH = 20;

/**
 * Where nothing is sent: keeps the mails that are queued for organizers to read. A link or code to sign in by is printed and
 * forgotten: whoever reads it can sign in as its recipient, so it is for whoever runs this process.
 *
 * @param print takes lines for the terminal
 * @returns how many were kept
 */
export function keepMails(desk: Desk, print: (line: string) => void): Promise<number> {
  return inTransaction(desk, async (desk) => {
    const mails = await desk.db
      .selectFrom('mail')
      .selectAll()
      .where('state', '=', 'queued')
      .orderBy('createdAt')
      .limit(BATCH)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const { id, template, data, recipient, editionYear } of mails) {
      const secrets = isMailTemplate(template) ? secretsOf(template) : [];
      const rendering = isMailTemplate(template)
        ? renderMail(template, data, findMailSender(desk, editionYear))
        : undefined;
      if (secrets.length > 0) {
        const said = secrets.map((name) => `${name} ${data[name] ?? ''}`).join(', ');
        print(`Not sent, for ${recipient} (${template}): ${said}`);
      }
      const { problems = [], ...rendered } = rendering ?? {};
      await desk.db
        .updateTable('mail')
        .set({
          state: 'kept',
          data: withoutSecrets(),
          note: isMailTemplate(template) ? (noteOf(template, problems) ?? null) : null,
          rendered: rendering === undefined || secrets.length > 0 ? null : JSON.stringify(rendered),
        })
        .where('id', '=', id)
        .execute();
    }
    return mails.length;
  });
}
