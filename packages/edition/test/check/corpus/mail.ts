import { write, type BrokenEdition, type Patch } from '../broken-edition.ts';

const RECEIPT = '2031/content/mail/submission-received.md';
const TEXT = `Subject: We have {{title}} (no. {{number}})

Thank you for your file. It is {{sha256}}.

See it in the [desk]({{link}}), until {{until}}.
`;

/** A text of the receipt in which nothing is wrong, with one part changed. */
function receipt(from: string, to: string): Patch {
  return write(RECEIPT, TEXT.replace(from, to));
}

/** Defects in the edition's own texts of mails. */
export const MAIL_CASES: readonly BrokenEdition[] = [
  {
    defect: 'a mail is nearly called like one that the desk sends, and the others are right',
    patches: [
      write('2031/content/mail/signin.md', 'Subject: Sign in\n\n{{link}} {{code}}\n'),
      write(RECEIPT, TEXT),
    ],
    code: 'FILE_UNEXPECTED',
    place: '2031/content/mail/signin.md:1:1',
    reads: '',
    says: 'Did you mean "sign-in.md"?',
  },
  {
    defect: 'the texts of mails are one file',
    patches: [write('2031/content/mail', 'Subject: Received\n\nThank you.\n')],
    code: 'FILE_UNEXPECTED',
    place: '2031/content/mail:1:1',
    reads: '',
    says: '"mail" is no file of an edition',
  },
  {
    defect: 'a mail has no subject',
    patches: [receipt('Subject: We have', 'We have')],
    code: 'MAIL_SUBJECT_MISSING',
    place: `${RECEIPT}:1:1`,
    reads: '',
    says: 'A mail begins with its subject',
  },
  {
    defect: 'a placeholder of a mail is mistyped',
    patches: [receipt('It is {{sha256}}', 'It is {{sha-256}}')],
    code: 'PLACEHOLDER_UNKNOWN',
    place: `${RECEIPT}:3:32`,
    reads: '{{sha-256}}',
    says: 'Did you mean "sha256"?',
  },
  {
    defect: 'a mail uses what only another mail has',
    patches: [receipt('It is {{sha256}}', 'It is {{reason}}')],
    code: 'PLACEHOLDER_UNKNOWN',
    place: `${RECEIPT}:3:32`,
    reads: '{{reason}}',
    says: 'It may use number, title, authors',
  },
  {
    defect: 'a placeholder of a mail never ends',
    patches: [receipt('It is {{sha256}}', 'It is {{sha256}')],
    code: 'PLACEHOLDER_UNKNOWN',
    place: `${RECEIPT}:3:32`,
    reads: '{{sha256}',
    says: 'Close it with }}.',
  },
  {
    defect: 'a mail to sign in by has no code to type',
    patches: [write('2031/content/mail/sign-in.md', 'Subject: Sign in\n\nFollow {{link}}\n')],
    code: 'PLACEHOLDER_MISSING',
    place: '2031/content/mail/sign-in.md:1:1',
    reads: '',
    says: 'of no use without {{code}}',
  },
  {
    defect: 'a mail holds a tag',
    patches: [receipt('Thank you', '<b>Thank you')],
    code: 'CONTENT_HTML',
    place: `${RECEIPT}:3:1`,
    reads: '<b>Thank',
    says: '"<b>" is HTML',
  },
  {
    defect: 'a link in a mail starts from the root, of which a mail has none',
    patches: [receipt('({{link}})', '(/seas2031/call/)')],
    code: 'CONTENT_LINK',
    place: `${RECEIPT}:5:22`,
    reads: '/seas2031/call/',
    says: 'or a placeholder ({{link}})',
  },
];
