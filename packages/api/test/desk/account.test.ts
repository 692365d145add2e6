import { randomUUID } from 'node:crypto';
import type { WorkshopError } from '@ml4astro/edition';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDeskAuth, type DeskAuth } from '../../src/desk/account/desk-auth.ts';
import { createDeskCaller } from '../../src/desk/desk-caller.ts';
import { openTestDesk, type TestDesk } from './open-test-desk.ts';
import { readSignInMail, TestBrowser } from './test-browser.ts';

const ORIGIN = 'http://desk.example';
let opened: TestDesk;
let auth: DeskAuth;
let count = 0;

beforeAll(async () => {
  opened = await openTestDesk(ORIGIN);
  auth = openDeskAuth(opened.desk, 'a secret of a test, longer than thirty-two characters');
});
afterAll(() => opened.close());

const refusal = (code: WorkshopError['code']) => ({ cause: { code } });
const newEmail = () => `person-${(count += 1)}@example.org`;

const signIn = (email = newEmail(), address = '192.0.2.7') =>
  new TestBrowser(auth, ORIGIN, address).signIn(opened.desk, email);

const as = async (browser: TestBrowser) => createDeskCaller(opened.desk, await browser.viewer());

const PROFILE = {
  name: 'Ada Lovelace',
  orcid: '0000-0002-1825-0097',
  homepage: 'https://example.org/ada',
  affiliations: [
    {
      institution: 'Observatory',
      domain: 'observatory.example',
      country: 'UK',
      fromYear: 2020,
      toYear: null,
    },
    { institution: 'College', domain: null, country: null, fromYear: 2015, toYear: 2020 },
  ],
  conflicts: [
    { kind: 'domain' as const, value: 'college.example' },
    { kind: 'person' as const, value: 'Charles Babbage' },
  ],
};

test('a profile is kept as it was said, and the name is the viewer’s from the next request on', async () => {
  const browser = await signIn();
  await (await as(browser)).account.save(PROFILE);
  await (await as(browser)).account.save(PROFILE);
  await (await as(browser)).account.saveExpertise({ year: 2025, topics: [firstTopic()] });
  const caller = await as(browser);
  expect(await caller.account.get()).toMatchObject({
    ...PROFILE,
    expertise: [{ editionYear: 2025, topic: firstTopic() }],
  });
  expect((await browser.viewer())?.name).toBe('Ada Lovelace');
  await expect(caller.account.saveExpertise({ year: 2025, topics: ['alchemy'] })).rejects.toMatchObject(
    refusal('INPUT_REFUSED'),
  );
});

test('a mistyped ORCID is refused, and nothing is changed', async () => {
  const caller = await as(await signIn());
  await expect(caller.account.save({ ...PROFILE, orcid: '0000-0002-1825-0079' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
  expect((await caller.account.get()).name).toBe('');
});

test('sessions are one’s own: they are listed without what signs in, and can be ended from anywhere', async () => {
  const email = newEmail();
  const [laptop, phone] = [await signIn(email, '192.0.2.1'), await signIn(email, '198.51.100.2')];
  const stranger = await as(await signIn());
  const sessions = await (await as(laptop)).account.sessions();
  expect(sessions.map(({ browser, isThisOne, address }) => [browser, isThisOne, address])).toEqual([
    ['Firefox on Linux', false, '198.51.100.2'],
    ['Firefox on Linux', true, '192.0.2.1'],
  ]);
  const stored = await opened.desk.db.selectFrom('auth.session').select('token').execute();
  for (const { token } of stored) expect(JSON.stringify(sessions)).not.toContain(token);
  const id = sessions[0]?.id ?? '';
  await stranger.account.endSession({ id });
  expect(await phone.viewer()).toBeDefined();
  await (await as(laptop)).account.endSession({ id });
  expect(await phone.viewer()).toBeUndefined();
  const tablet = await signIn(email);
  await (await as(laptop)).account.endAllSessions({ keepThisOne: true });
  expect([await tablet.viewer(), (await laptop.viewer())?.email]).toEqual([undefined, email]);
  await (await as(laptop)).account.endAllSessions({ keepThisOne: false });
  expect(await laptop.viewer()).toBeUndefined();
});

test('whoever is signed in with neither role nor part sees nothing of the others’ accounts', async () => {
  const caller = await as(await signIn());
  await expect(caller.role.list({ edition: 2025 })).rejects.toMatchObject(refusal('NOT_ALLOWED'));
  await expect(caller.role.list({ edition: null })).rejects.toMatchObject(refusal('NOT_ALLOWED'));
  await expect(caller.audit.list({ edition: null })).rejects.toMatchObject(refusal('NOT_ALLOWED'));
  const nobody = createDeskCaller(opened.desk, undefined);
  await expect(nobody.account.get()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
});

test('a copy of one’s data holds what is kept of oneself, and neither secrets nor what is others’', async () => {
  const [mine, theirs] = [newEmail(), newEmail()];
  const browser = await signIn(mine);
  const { accountId } = (await browser.viewer()) ?? { accountId: '' };
  await (await as(browser)).account.save(PROFILE);
  const submitter = (await (await signIn(theirs)).viewer())?.accountId ?? '';
  await addSubmission(submitter, { state: 'draft', title: 'SECRET draft that names me' }, mine);
  await addSubmission(submitter, { state: 'submitted', title: 'Sent in', noteToChairs: 'SECRET note' }, mine);
  await addSubmission(accountId, { state: 'draft', title: 'My draft', noteToChairs: 'my note' }, mine);
  await signIn(mine);
  const copy = await (await as(browser)).account.export();
  const text = JSON.stringify(copy);
  expect(copy.account.email).toBe(mine);
  expect(copy.profile.name).toBe('Ada Lovelace');
  expect(copy.submissions.map(({ title, noteToChairs }) => [title, noteToChairs])).toEqual([
    ['Sent in', null],
    ['My draft', 'my note'],
  ]);
  expect(copy.sessions.length).toBeGreaterThan(0);
  expect(copy.mails.map(({ template }) => template)).toEqual(['sign-in', 'sign-in']);
  expect(text).not.toContain('SECRET');
  expect(text).not.toContain(theirs);
  expect(text).not.toContain('token');
  const { code } = await readSignInMail(opened.desk, mine);
  expect(text).not.toContain(code);
});

test('a deleted account leaves no name and no address, and what others rely on stays', async () => {
  const { db } = opened.desk;
  const [mine, theirs] = [newEmail(), newEmail()];
  const browser = await signIn(mine);
  const accountId = (await browser.viewer())?.accountId ?? '';
  await (await as(browser)).account.save({ ...PROFILE, name: 'Grace Unlikely Hopper' });
  const other = await signIn(theirs);
  const submitter = (await other.viewer())?.accountId ?? '';
  const submission = await addSubmission(submitter, { state: 'submitted', title: 'Ours' }, mine);
  await signIn(mine);
  await auth.requestSignIn(browser.asker, { email: mine });
  const caller = await as(browser);
  await expect(caller.account.delete({ email: theirs })).rejects.toMatchObject(refusal('INPUT_REFUSED'));
  await caller.account.delete({ email: ` ${mine.toUpperCase()} ` });
  expect(await browser.viewer()).toBeUndefined();
  for (const table of [
    'auth.user',
    'auth.verification',
    'auth.session',
    'profile',
    'affiliation',
    'conflict',
    'invitation',
    'mail',
    'audit',
    'submissionAuthor',
    'submissionRevision',
  ] as const) {
    const text = JSON.stringify(await db.selectFrom(table).selectAll().execute());
    expect(text, table).not.toContain(mine);
    expect(text, table).not.toContain('Unlikely');
  }
  // The author list of what was sent in is the work's: its names stay.
  const authors = await db
    .selectFrom('submissionAuthor')
    .where('submissionId', '=', submission)
    .select(['name', 'email', 'accountId'])
    .execute();
  expect(authors).toEqual([{ name: 'Me', email: `${accountId}@deleted.invalid`, accountId }]);
  const again = await signIn(mine);
  expect((await again.viewer())?.accountId).not.toBe(accountId);
  expect(await other.viewer()).toBeDefined();
});

test('the only admin cannot leave', async () => {
  const { db } = opened.desk;
  const browser = await signIn();
  const { accountId, email } = (await browser.viewer()) ?? { accountId: '', email: '' };
  await db
    .insertInto('roleGrant')
    .values({ accountId, role: 'admin', editionYear: null, grantedAt: new Date() })
    .execute();
  const caller = await as(browser);
  await expect(caller.account.delete({ email })).rejects.toMatchObject(refusal('INPUT_REFUSED'));
  expect((await browser.viewer())?.email).toBe(email);
  const second = (await (await signIn()).viewer())?.accountId ?? '';
  await db
    .insertInto('roleGrant')
    .values({ accountId: second, role: 'admin', editionYear: null, grantedAt: new Date() })
    .execute();
  await caller.account.delete({ email });
  const left = await db
    .selectFrom('roleGrant')
    .where('role', '=', 'admin')
    .where('revokedAt', 'is', null)
    .select('accountId')
    .execute();
  expect(left).toEqual([{ accountId: second }]);
});

function firstTopic(): string {
  const [topic] = opened.desk.catalogue().getEdition(2025).edition.facts.topics;
  if (topic === undefined) throw new Error('2025 has no topics.');
  return topic.id;
}

async function addSubmission(
  createdBy: string,
  { state, title, noteToChairs = '' }: { state: 'draft' | 'submitted'; title: string; noteToChairs?: string },
  author: string,
): Promise<string> {
  const { db } = opened.desk;
  const now = new Date();
  const { id } = await db
    .insertInto('submission')
    .values({
      editionYear: 2025,
      state,
      number: state === 'draft' ? null : (count += 1),
      title,
      abstract: '',
      topics: [],
      previousPublication: '',
      noteToChairs,
      consentToPublish: true,
      createdBy,
      creationKey: randomUUID(),
      createdAt: now,
      updatedAt: now,
      submittedAt: state === 'draft' ? null : now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('submissionAuthor')
    .values({
      submissionId: id,
      place: 1,
      name: 'Me',
      email: author,
      affiliation: 'College',
      presenting: true,
      mayEdit: false,
    })
    .execute();
  await db
    .insertInto('submissionRevision')
    .values({
      submissionId: id,
      version: 1,
      at: now,
      by: createdBy,
      content: JSON.stringify({ title, authors: [{ name: 'Me', email: author }] }),
    })
    .execute();
  return id;
}
