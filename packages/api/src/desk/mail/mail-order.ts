import type { Temporal } from 'temporal-polyfill';
import type { MailData, MailTemplate } from '@ml4astro/edition/mail';

/** A mail to be sent. */
export type MailOrder = { readonly [T in MailTemplate]: MailOrderOf<T> }[MailTemplate];

/** A mail of one template. */
export interface MailOrderOf<T extends MailTemplate> {
  /** What happened, unique per recipient: the same event twice is one mail. `submission-received:<id>:<version>`. */
  readonly event: string;
  readonly recipient: string;
  readonly template: T;
  /** What the template's placeholders stand for: text alone, instants in ISO 8601. No text is read as markup. */
  readonly data: MailData<T>;
  readonly editionYear: number | null;
  /** The submission that it is about, whose mails an organizer can then list. */
  readonly submissionId?: string;
  /** Not to be sent before; at once unless told. */
  readonly dueAt?: Temporal.Instant;
}
