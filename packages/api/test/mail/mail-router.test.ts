import { createDeskCaller } from '../../src/desk/desk-caller.ts';
import type { Viewer, ViewerGrant } from '../../src/desk/viewer.ts';
import { queueMail } from '../../src/desk/mail/queue-mail.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDesk, type TestDesk } from '../desk/open-test-desk.ts';
import { smtpTransport } from '../../src/desk/mail/delivery/smtp-transport.ts';
import { startMailWorker } from '../../src/desk/mail/mail-worker.ts';
import { FaultyMailServer } from './faulty-mail-server.ts';
import { queueReceipt, readMail, receiptFor, untilMail } from './mail-desk.ts';

let opened: TestDesk;
const accounts = new Map<string, string>();

beforeAll(async () => {
  opened = await openTestDesk();
  for (const name of ['organizer', 'chair', 'admin', 'other', 'reviewer', 'author']) {
    const { id } = await opened.desk.db
      .insertInto('auth.user')
      .values({ name, email: `${name}@example.org`, emailVerified: true })
      .returning('id')
      .executeTakeFirstOrThrow();
    accounts.set(name, id);
  }
});

afterAll(async () => {
  await opened.close();
  expect(opened.errors).toEqual([]);
});

beforeEach(() => opened.desk.db.deleteFrom('mail').execute());

const GRANTS: Readonly<Record<string, readonly ViewerGrant[]>> = {
  organizer: [{ role: 'organizer', editionYear: 2025 }],
  chair: [{ role: 'chair', editionYear: 2025 }],
  admin: [{ role: 'admin', editionYear: null }],
  other: [{ role: 'chair', editionYear: 2023 }],
  reviewer: [{ role: 'reviewer', editionYear: 2025 }],
  author: [],
};

function as(name: string) {
  const viewer: Viewer = {
    accountId: accounts.get(name) ?? '',
    email: `${name}@example.org`,
    name,
    grants: GRANTS[name] ?? [],
  };
  return createDeskCaller(opened.desk, viewer).mail;
}

const INVITATION = {
  event: 'invitation:1',
  recipient: 'grace@example.org',
  template: 'invitation' as const,
  data: {
    inviter: 'Edwin Hubble',
    role: 'a chair',
    link: 'http://desk.example/desk/invitation/?token=hunter2',
    until: '2099-01-01T00:00:00Z',
  },
  editionYear: 2025,
};

const SIGN_IN = {
  event: 'sign-in:1',
  recipient: 'ada@example.org',
  template: 'sign-in' as const,
  data: {
    link: 'http://desk.example/?token=hunter2',
    code: '40291377',
    asker: 'x',
    until: '2099-01-01T00:00:00Z',
  },
  editionYear: null,
};

describe('who sees the mails of an edition', () => {
  test.each(['organizer', 'chair', 'admin'])('its %s does', async (name) => {
    const id = await queueReceipt(opened.desk);
    expect((await as(name).list({ edition: 2025 })).items.map((each) => each.id)).toEqual([id]);
    expect((await as(name).get({ mail: id })).text).toContain('Ada Lovelace');
    expect((await as(name).count({ edition: 2025 })).queued).toBe(1);
    expect(await as(name).templates({ edition: 2025 })).toHaveLength(7);
  });

  test.each(['other', 'reviewer', 'author'])(
    '%s does not: a mail answers as one that is not there',
    async (name) => {
      const id = await queueReceipt(opened.desk);
      await opened.desk.db.updateTable('mail').set({ state: 'failed' }).execute();
      for (const asked of [
        as(name).list({ edition: 2025 }),
        as(name).count({ edition: 2025 }),
        as(name).templates({ edition: 2025 }),
      ])
        await expect(asked).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const absent = '0e2b7a52-5a61-4c52-9f0e-0d5f6a0f6c11';
      for (const act of ['get', 'resend'] as const) {
        const ask = as(name)[act];
        const refusals = await Promise.all(
          [id, absent].map((mail) => ask({ mail }).catch((error: unknown) => error)),
        );
        expect(refusals).toMatchObject([{ code: 'NOT_FOUND' }, { code: 'NOT_FOUND' }]);
        const [hidden, gone] = refusals.map((refusal) => (refusal as Error).message);
        expect(hidden?.replace(id, absent)).toBe(gone);
      }
      expect((await readMail(opened.desk, id)).state).toBe('failed');
    },
  );

  test('without a session nobody', async () => {
    await expect(createDeskCaller(opened.desk, undefined).mail.list({ edition: 2025 })).rejects.toMatchObject(
      {
        code: 'UNAUTHORIZED',
      },
    );
  });
});

test('nobody reads a mail that signs in, and of an invitation nobody reads the link', async () => {
  await queueMail(opened.desk, SIGN_IN);
  await queueMail(opened.desk, INVITATION);
  const rows = await opened.desk.db.selectFrom('mail').select(['id', 'template']).execute();
  const idOf = (template: string) => rows.find((row) => row.template === template)?.id ?? '';
  for (const name of ['organizer', 'admin']) {
    const list = await as(name).list({ edition: 2025 });
    expect(list).toMatchObject({ total: 1, items: [{ template: 'invitation' }] });
    await expect(as(name).get({ mail: idOf('sign-in') })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const mail = await as(name).get({ mail: idOf('invitation') });
    expect(mail.text).toContain('(not shown here)');
    expect(JSON.stringify([list, mail])).not.toMatch(/hunter2|40291377/);
  }
});

test('mails of no edition are the admin’s to see', async () => {
  await queueMail(opened.desk, { ...INVITATION, editionYear: null });
  expect((await as('chair').list({ edition: 2025 })).total).toBe(0);
  expect((await as('admin').list({ edition: 2025 })).total).toBe(1);
});

test('pages hold every mail once, newest first, and filters narrow them', async () => {
  for (let at = 0; at < 7; at += 1) await queueReceipt(opened.desk, `author-${at}@example.org`);
  await queueMail(opened.desk, INVITATION);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await as('chair').list({
      edition: 2025,
      limit: 3,
      ...(cursor === undefined ? {} : { cursor }),
    });
    expect(page.total).toBe(8);
    seen.push(...page.items.map(({ recipient }) => recipient));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(new Set(seen).size).toBe(8);
  expect(seen[0]).toBe('grace@example.org');
  const totalOf = async (filter: object) => (await as('chair').list({ edition: 2025, ...filter })).total;
  expect(await totalOf({ template: 'invitation' })).toBe(1);
  expect(await totalOf({ recipient: 'AUTHOR-3' })).toBe(1);
  expect(await totalOf({ recipient: '%' })).toBe(0);
  expect(await totalOf({ state: 'sent' })).toBe(0);
  await expect(as('chair').list({ edition: 2025, cursor: 'bm9uZQ' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
});

test('an organizer sends an unknown mail once more: with its Message-ID, and in the log', async () => {
  await using server = await FaultyMailServer.open();
  server.fault = { at: 'end', does: 'drop' };
  const worker = startMailWorker(opened.desk, {
    transport: smtpTransport(server.server),
    print: () => undefined,
    interval: 20,
  });
  const id = await queueReceipt(opened.desk);
  await untilMail(opened.desk, id, 'unknown');
  expect(await as('organizer').count({ edition: 2025 })).toMatchObject({ unknown: 1, sent: 0 });
  server.fault = undefined;
  await as('organizer').resend({ mail: id });
  await untilMail(opened.desk, id, 'sent');
  await worker.stop();
  const [first, second] = server.had.map(({ mail }) => mail.messageId);
  expect(server.had).toHaveLength(2);
  expect(second).toBe(first);
  const log = await opened.desk.db.selectFrom('audit').selectAll().where('subjectId', '=', id).execute();
  expect(log).toMatchObject([
    {
      act: 'mail.resent',
      actor: accounts.get('organizer'),
      editionYear: 2025,
      before: { state: 'unknown' },
      after: { state: 'queued' },
    },
  ]);
  await expect(as('organizer').resend({ mail: id })).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('two organizers who send it again at once send it once', async () => {
  const id = await queueReceipt(opened.desk);
  await opened.desk.db.updateTable('mail').set({ state: 'failed' }).execute();
  const answers = await Promise.allSettled([
    as('organizer').resend({ mail: id }),
    as('chair').resend({ mail: id }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('an invitation that failed is not sent again: its link is gone', async () => {
  await queueMail(opened.desk, INVITATION);
  await opened.desk.db.updateTable('mail').set({ state: 'failed' }).execute();
  const { id } = await opened.desk.db.selectFrom('mail').select('id').executeTakeFirstOrThrow();
  expect((await as('chair').get({ mail: id })).resendRefusal).toMatch(/invite again/);
  await expect(as('chair').resend({ mail: id })).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('a template is shown with its text, what it may use, and how it looks', async () => {
  const templates = await as('organizer').templates({ edition: 2025 });
  expect(templates.find(({ name }) => name === 'submission-extended')).toMatchObject({
    of: 'desk',
    file: 'content/mail/submission-extended.md',
    problems: [],
    preview: {
      subject: expect.stringMatching(/^More time for no\. 42, /),
      text: expect.stringContaining('illness'),
    },
  });
});

test('the mails of a submission are found by it', async () => {
  const { desk } = opened;
  const { id } = await desk.db
    .insertInto('submission')
    .values({
      editionYear: 2025,
      state: 'draft',
      title: 'Rain',
      abstract: '',
      topics: [],
      previousPublication: '',
      noteToChairs: '',
      consentToPublish: false,
      createdBy: accounts.get('author') ?? '',
      creationKey: 'mail-router-test',
      createdAt: new Date(0),
      updatedAt: new Date(0),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await queueMail(desk, { ...receiptFor('ada@example.org'), submissionId: id });
  await queueReceipt(desk);
  expect(await as('chair').list({ edition: 2025, submission: id })).toMatchObject({
    total: 1,
    items: [{ submissionId: id }],
  });
});
