import type { MailTemplate } from '@ml4astro/edition/mail';

/** What organizers are told where the edition's own text could not be used; `undefined` where nothing was wrong. */
export function noteOf(template: MailTemplate, problems: readonly string[]): string | undefined {
  if (problems.length === 0) return undefined;
  return `content/mail/${template}.md could not be used, so the desk's own text was: ${problems.join(' ')}`;
}
