import { MAIL_TEMPLATES, secretsOf, type MailTemplate } from '@ml4astro/edition/mail';
import { sql, type RawBuilder } from 'kysely';

/** The names of templates that hold something nobody but the recipient may read. */
export const SECRET_TEMPLATES = (Object.keys(MAIL_TEMPLATES) as MailTemplate[]).filter(
  (template) => secretsOf(template).length > 0,
);

/** The data of a row of `mail` without its secrets: what is left of it once it was handed over, or cannot be. */
export function withoutSecrets(): RawBuilder<string> {
  const cases = SECRET_TEMPLATES.map(
    (template) => sql`when ${template} then ${[...secretsOf(template)]}::text[]`,
  );
  return sql`data - (case template ${sql.join(cases, sql` `)} else '{}'::text[] end)`;
}
