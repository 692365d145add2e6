import { COMMON_PLACEHOLDERS, type MailPlaceholder } from './mail-placeholder.ts';

/** A kind of mail: when it is sent, and what its text may use beside {@link COMMON_PLACEHOLDERS}. */
export interface MailTemplateFacts {
  /** Who gets it, and when. */
  readonly meaning: string;
  readonly placeholders: Readonly<Record<string, MailPlaceholder>>;
}

const number = { kind: 'text', meaning: "The submission's number.", example: '42' } as const;
const title = {
  kind: 'tex',
  meaning: "The submission's title.",
  example: 'Weighing galaxies at $z \\approx 2$ with graph networks',
} as const;
const authors = {
  kind: 'text',
  meaning: 'Names of the authors, in their order.',
  example: 'Ada Lovelace, Edwin Hubble',
} as const;
const file = { kind: 'text', meaning: 'Name of the newest file.', example: 'galaxies.pdf' } as const;
const sha256 = {
  kind: 'text',
  meaning: 'SHA-256 of that file, in hexadecimal.',
  example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
} as const;
const by = { kind: 'text', meaning: 'Name of whoever did it.', example: 'Ada Lovelace' } as const;
const until = {
  kind: 'deadline',
  meaning: 'Until when it can be changed; empty while no end is announced.',
  example: '2025-06-02T12:00:00Z',
} as const;
const link = {
  kind: 'link',
  meaning: 'Where the submission is.',
  example: 'https://workshop.example.org/desk/2025/submissions/0e2b7a52-5a61-4c52-9f0e-0d5f6a0f6c11/',
} as const;

/** Every mail that the desk writes, by the name of its template. */
export const MAIL_TEMPLATES = {
  'sign-in': {
    meaning: 'To whoever asks to sign in.',
    placeholders: {
      link: {
        kind: 'link',
        meaning: 'Signs in when followed.',
        example: 'https://workshop.example.org/desk/sign-in/?token=3f1c',
        secret: true,
        required: true,
      },
      code: {
        kind: 'text',
        meaning: 'Signs in when typed.',
        example: '402913',
        secret: true,
        required: true,
      },
      asker: {
        kind: 'text',
        meaning: 'From where it was asked: browser, system, network address.',
        example: 'Firefox on Linux, 192.0.2.7',
        secret: true,
      },
      until: { kind: 'instant', meaning: 'When link and code end.', example: '2025-05-20T12:10:00Z' },
    },
  },
  invitation: {
    meaning: 'To whoever is invited to a role.',
    placeholders: {
      inviter: { kind: 'text', meaning: 'Who invites.', example: 'Edwin Hubble' },
      role: { kind: 'text', meaning: 'The role, with its article.', example: 'a reviewer' },
      link: {
        kind: 'link',
        meaning: 'Where the invitation is accepted.',
        example: 'https://workshop.example.org/desk/invitation/?token=77ab',
        secret: true,
        required: true,
      },
      until: { kind: 'instant', meaning: 'When the invitation ends.', example: '2025-06-03T12:00:00Z' },
    },
  },
  'submission-received': {
    meaning: 'To the authors who may edit a submission, when it is sent in: the receipt.',
    placeholders: { number, title, authors, file, sha256, until, link },
  },
  'submission-changed': {
    meaning: 'To the authors who may edit a submission, when it is changed after it was sent in.',
    placeholders: { number, title, authors, file, sha256, by, until, link },
  },
  'submission-withdrawn': {
    meaning: 'To all authors of a submission, when it is withdrawn.',
    placeholders: { number, title, authors, by, link },
  },
  'named-as-author': {
    meaning: 'To a co-author, when a submission that names them is sent in.',
    placeholders: { number, title, authors, by, link },
  },
  'submission-extended': {
    meaning: 'To the authors who may edit a submission, when a chair gives it more time.',
    placeholders: {
      number,
      title,
      until,
      reason: { kind: 'text', meaning: 'Why, as the chair wrote it.', example: 'illness of an author' },
      link,
    },
  },
} as const satisfies Readonly<Record<string, MailTemplateFacts>>;

export type MailTemplate = keyof typeof MAIL_TEMPLATES;

/** What whoever queues a mail has to say: a text for each placeholder of its own. */
export type MailData<T extends MailTemplate> = Readonly<
  Record<keyof (typeof MAIL_TEMPLATES)[T]['placeholders'], string>
>;

/** Whether there is a template of that name. */
export function isMailTemplate(name: string): name is MailTemplate {
  return Object.hasOwn(MAIL_TEMPLATES, name);
}

/** Everything that the text of a template may use, by name. */
export function placeholdersOf(template: MailTemplate): ReadonlyMap<string, MailPlaceholder> {
  return new Map<string, MailPlaceholder>([
    ...Object.entries(MAIL_TEMPLATES[template].placeholders),
    ...Object.entries(COMMON_PLACEHOLDERS),
  ]);
}

/** The names of a template's placeholders that nobody but the recipient may read. */
export function secretsOf(template: MailTemplate): readonly string[] {
  return [...placeholdersOf(template)].filter(([, { secret }]) => secret).map(([name]) => name);
}
