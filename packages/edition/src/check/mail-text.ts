import type { Finding } from '../finding.ts';
import { listMailProblems, type MailSourceProblem } from '../mail/mail-source.ts';
import { isMailTemplate } from '../mail/mail-templates.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { listMails } from './prose.ts';

export const MAIL_SUBJECT_MISSING: FindingKind = {
  code: 'MAIL_SUBJECT_MISSING',
  severity: 'error',
  meaning:
    'The text of a mail does not begin with its subject, or says nothing after it. The desk would send its own text instead.',
  example: {
    wrong: 'Thank you for {{title}}.   # content/mail/submission-received.md',
    right: 'Subject: We have {{title}}\n\nThank you for {{title}}.',
  },
};

export const PLACEHOLDER_UNKNOWN: FindingKind = {
  code: 'PLACEHOLDER_UNKNOWN',
  severity: 'error',
  meaning:
    'The text of a mail uses a word in double braces that stands for nothing there. The desk would send its own text instead.',
  example: { wrong: 'Thank you for {{titel}}.', right: 'Thank you for {{title}}.' },
};

export const PLACEHOLDER_MISSING: FindingKind = {
  code: 'PLACEHOLDER_MISSING',
  severity: 'error',
  meaning:
    'The text of a mail lacks what it is sent for, such as the link to sign in. The desk would send its own text instead.',
  example: { wrong: 'Welcome back!   # content/mail/sign-in.md', right: '{{link}}\n\nOr type {{code}}.' },
};

const KINDS: Readonly<Record<MailSourceProblem['kind'], FindingKind>> = {
  'subject-missing': MAIL_SUBJECT_MISSING,
  'placeholder-unknown': PLACEHOLDER_UNKNOWN,
  'placeholder-missing': PLACEHOLDER_MISSING,
};

/** What is wrong in the edition's own texts of mails. A file that is no template's is told as such alone. */
export function checkMailText(scope: EditionScope): readonly Finding[] {
  return listMails(scope).flatMap(({ text, name, placeOf }) =>
    isMailTemplate(name)
      ? listMailProblems(name, text).map(({ kind, offset, message }) =>
          finding(KINDS[kind], placeOf(offset), message),
        )
      : [],
  );
}
