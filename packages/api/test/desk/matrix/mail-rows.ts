import { randomUUID } from 'node:crypto';
import { mayReadMail, seesMailsOf } from '../../../src/desk/policy/mail.ts';
import type { OpenCall } from '../submission/open-call.ts';
import type { Outcome, ProcedureRow, ProcedureRows } from './procedure-row.ts';
import type { Scene } from './scene.ts';

const MAIL = { template: 'submission-received', editionYear: 2031, state: 'failed' } as const;

/** A mail about the scene's submission that did not get through. */
async function addMail({ desk, now }: OpenCall, { submission }: Scene): Promise<string> {
  const at = new Date(now);
  const { id } = await desk.db
    .insertInto('mail')
    .values({
      ...MAIL,
      event: `matrix:${randomUUID()}`,
      recipient: 'somebody@example.org',
      data: JSON.stringify({
        number: '1',
        title: 'Rain',
        authors: 'A',
        file: '',
        sha256: '',
        until: '',
        link: '',
      }),
      submissionId: submission,
      messageId: `<${randomUUID()}@rain.example.org>`,
      dueAt: at,
      createdAt: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

function ofEdition({ viewer }: Scene): Outcome {
  if (viewer === undefined) return 'NOT_SIGNED_IN';
  return seesMailsOf(viewer, 2031) ? 'answered' : 'NOT_ALLOWED';
}

function ofMail({ viewer }: Scene): Outcome {
  if (viewer === undefined) return 'NOT_SIGNED_IN';
  return mayReadMail(viewer, MAIL) ? 'answered' : 'MAIL_UNKNOWN';
}

/** Whoever reads mails reads to whom they went. */
const reveals: ProcedureRow['reveals'] = () => ['authorEmails'];

export const MAIL_ROWS: ProcedureRows = {
  'mail.list': {
    prepare: addMail,
    ask: (caller) => caller.mail.list({ edition: 2031 }),
    expected: ofEdition,
    reveals,
  },
  'mail.count': { ask: (caller) => caller.mail.count({ edition: 2031 }), expected: ofEdition },
  'mail.get': {
    prepare: addMail,
    ask: (caller, _scene, mail) => caller.mail.get({ mail }),
    expected: ofMail,
    reveals,
  },
  'mail.resend': {
    prepare: addMail,
    ask: (caller, _scene, mail) => caller.mail.resend({ mail }),
    expected: ofMail,
  },
  'mail.templates': {
    ask: (caller) => caller.mail.templates({ edition: 2031 }),
    expected: ofEdition,
    reveals,
  },
};
