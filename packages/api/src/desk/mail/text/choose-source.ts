import type { Edition } from '@ml4astro/edition';
import {
  listMailProblems,
  parseMailSource,
  type MailSource,
  type MailTemplate,
} from '@ml4astro/edition/mail';
import { BUILT_IN_MAILS } from '../templates/built-in-mails.ts';

/** The text of a mail, and whose it is. */
export interface ChosenSource extends MailSource {
  readonly of: 'desk' | 'edition';
  /** Why the edition's own text is not used; empty where it is, or there is none. */
  readonly problems: readonly string[];
}

/** The edition's own text where it is a good one, else the desk's: a mail is never lost for a slip in a file. */
export function chooseSource(template: MailTemplate, edition: Edition | undefined): ChosenSource {
  const own = edition?.mails.get(template);
  const problems = own === undefined ? [] : listMailProblems(template, own).map(({ message }) => message);
  const source = own === undefined || problems.length > 0 ? undefined : parseMailSource(own);
  if (source !== undefined) return { ...source, of: 'edition', problems: [] };
  const builtIn = parseMailSource(BUILT_IN_MAILS[template].text);
  if (builtIn === undefined) throw new Error(`The desk's own text of "${template}" is none.`);
  return { ...builtIn, of: 'desk', problems };
}
