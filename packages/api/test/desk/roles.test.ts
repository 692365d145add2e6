import { WorkshopError } from '@ml4astro/edition';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDeskAuth, type DeskAuth } from '../../src/desk/account/desk-auth.ts';
import { makeFirstAdminLink } from '../../src/desk/role/make-first-admin-link.ts';
import { createDeskCaller } from '../../src/desk/desk-caller.ts';
import { openTestDesk, type TestDesk } from './open-test-desk.ts';
import { TestBrowser } from './test-browser.ts';

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

const signIn = (email = newEmail()) => new TestBrowser(auth, ORIGIN).signIn(opened.desk, email);

const as = async (browser: TestBrowser) => createDeskCaller(opened.desk, await browser.viewer());
const tokenOf = (link: string) => new URL(link).searchParams.get('token') ?? '';

async function invitedLink(email: string): Promise<string> {
  const { data } = await opened.desk.db
    .selectFrom('mail')
    .where('recipient', '=', email)
    .where('template', '=', 'invitation')
    .orderBy('createdAt', 'desc')
    .orderBy('event', 'desc')
    .select('data')
    .executeTakeFirstOrThrow();
  return data['link'] ?? '';
}

let admin: TestBrowser;

test('the link of the first start makes the first admin, once, and a later start voids it', async () => {
  const first = await makeFirstAdminLink(opened.desk);
  const second = await makeFirstAdminLink(opened.desk);
  expect(second).toMatch(/^http:\/\/desk\.example\/desk\/first-admin\/\?token=[\w-]{43}$/);
  admin = await signIn();
  await expect((await as(admin)).invitation.accept({ token: tokenOf(first ?? '') })).rejects.toMatchObject(
    refusal('LINK_SPENT'),
  );
  // Whoever has it still has to say who they are.
  await expect(auth.acceptInvitation(admin.asker, tokenOf(second ?? ''))).rejects.toMatchObject({
    code: 'NOT_SIGNED_IN',
  });
  expect(await (await as(admin)).invitation.accept({ token: tokenOf(second ?? '') })).toEqual({
    role: 'admin',
    editionYear: null,
  });
  expect((await admin.viewer())?.grants).toEqual([{ role: 'admin', editionYear: null }]);
  expect(await makeFirstAdminLink(opened.desk)).toBeUndefined();
  const late = await signIn();
  await expect((await as(late)).invitation.accept({ token: tokenOf(second ?? '') })).rejects.toMatchObject(
    refusal('LINK_SPENT'),
  );
});

test('the link of an invitation signs its address in and gives the role, once', async () => {
  const email = newEmail();
  await (await as(admin)).invitation.send({ email, role: 'chair', edition: 2025 });
  const token = tokenOf(await invitedLink(email));
  const browser = new TestBrowser(auth, ORIGIN);
  browser.take(await auth.acceptInvitation(browser.asker, token));
  expect(await browser.viewer()).toMatchObject({ email, grants: [{ role: 'chair', editionYear: 2025 }] });
  await expect(auth.acceptInvitation(new TestBrowser(auth, ORIGIN).asker, token)).rejects.toMatchObject({
    code: 'LINK_SPENT',
  });
});

test('an invitation is for its address, and for nobody who is signed in with another', async () => {
  const email = newEmail();
  await (await as(admin)).invitation.send({ email, role: 'reviewer', edition: 2025 });
  const token = tokenOf(await invitedLink(email));
  const other = await signIn();
  await expect((await as(other)).invitation.accept({ token })).rejects.toMatchObject(refusal('NOT_ALLOWED'));
  expect((await other.viewer())?.grants).toEqual([]);
  const invited = await signIn(email);
  await (await as(invited)).invitation.accept({ token });
  expect((await invited.viewer())?.grants).toEqual([{ role: 'reviewer', editionYear: 2025 }]);
});

test('two clicks at once take an invitation up once', async () => {
  const email = newEmail();
  await (await as(admin)).invitation.send({ email, role: 'organizer', edition: 2025 });
  const token = tokenOf(await invitedLink(email));
  const invited = await as(await signIn(email));
  const answers = await Promise.allSettled([1, 2, 3].map(() => invited.invitation.accept({ token })));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a withdrawn, a replaced and an old invitation open nothing', async () => {
  const caller = await as(admin);
  const email = newEmail();
  await caller.invitation.send({ email, role: 'reviewer', edition: 2025 });
  const replaced = tokenOf(await invitedLink(email));
  const { id } = await caller.invitation.send({ email, role: 'reviewer', edition: 2025 });
  const withdrawn = tokenOf(await invitedLink(email));
  expect(withdrawn).not.toBe(replaced);
  await caller.invitation.revoke({ id });
  await caller.invitation.revoke({ id });
  for (const token of [replaced, withdrawn, 'made-up'])
    await expect(caller.invitation.get({ token })).rejects.toMatchObject(refusal('LINK_SPENT'));
  const late = newEmail();
  await caller.invitation.send({ email: late, role: 'reviewer', edition: 2025 });
  const token = tokenOf(await invitedLink(late));
  expect(await caller.invitation.get({ token })).toMatchObject({ email: late, role: 'reviewer' });
  await opened.desk.db
    .updateTable('invitation')
    .set({ expiresAt: new Date(0) })
    .where('email', '=', late)
    .execute();
  await expect(auth.acceptInvitation(admin.asker, token)).rejects.toMatchObject({ code: 'LINK_SPENT' });
});

test('chairs give every role of their own edition, organizers none, and nobody below the admin makes an admin', async () => {
  const chairs = newEmail();
  await (await as(admin)).invitation.send({ email: chairs, role: 'chair', edition: 2023 });
  const chair = new TestBrowser(auth, ORIGIN);
  chair.take(await auth.acceptInvitation(chair.asker, tokenOf(await invitedLink(chairs))));
  const caller = await as(chair);
  for (const role of ['chair', 'organizer', 'reviewer'] as const)
    await caller.invitation.send({ email: newEmail(), role, edition: 2023 });
  await expect(
    caller.invitation.send({ email: newEmail(), role: 'reviewer', edition: 2025 }),
  ).rejects.toMatchObject(refusal('NOT_ALLOWED'));
  await expect(
    caller.invitation.send({ email: newEmail(), role: 'admin', edition: null }),
  ).rejects.toMatchObject(refusal('NOT_ALLOWED'));
  await expect(
    caller.invitation.send({ email: newEmail(), role: 'admin', edition: 2023 }),
  ).rejects.toMatchObject(refusal('INPUT_REFUSED'));
  await expect(caller.role.list({ edition: 2025 })).rejects.toMatchObject(refusal('NOT_ALLOWED'));
  const organizers = newEmail();
  await caller.invitation.send({ email: organizers, role: 'organizer', edition: 2023 });
  const organizer = new TestBrowser(auth, ORIGIN);
  organizer.take(await auth.acceptInvitation(organizer.asker, tokenOf(await invitedLink(organizers))));
  const seen = await (await as(organizer)).role.list({ edition: 2023 });
  expect(seen.mayGrant).toEqual([]);
  expect(seen.roles.map(({ role, mayRevoke }) => [role, mayRevoke])).toEqual([
    ['chair', false],
    ['organizer', false],
  ]);
  await expect(
    (await as(organizer)).invitation.send({ email: newEmail(), role: 'reviewer', edition: 2023 }),
  ).rejects.toMatchObject(refusal('NOT_ALLOWED'));
});

test('a role counts no more from the moment it is taken away, and the log tells before and after', async () => {
  const email = newEmail();
  const caller = await as(admin);
  await caller.invitation.send({ email, role: 'organizer', edition: 2022 });
  const browser = new TestBrowser(auth, ORIGIN);
  browser.take(await auth.acceptInvitation(browser.asker, tokenOf(await invitedLink(email))));
  const { roles } = await caller.role.list({ edition: 2022 });
  const id = roles.find((each) => each.email === email)?.id ?? '';
  await caller.role.revoke({ id });
  expect((await browser.viewer())?.grants).toEqual([]);
  await expect(caller.role.revoke({ id })).rejects.toMatchObject(refusal('ACCOUNT_UNKNOWN'));
  const { entries } = await caller.audit.list({ edition: 2022 });
  expect(entries.map(({ act, before, after }) => [act, before?.['role'], after?.['role']])).toEqual([
    ['role.revoked', 'organizer', null],
    ['role.granted', null, 'organizer'],
    ['invitation.sent', null, 'organizer'],
  ]);
  expect(entries.at(-1)?.subject).toBe(email);
  // The log itself holds no address: there is one place to forget it.
  const log = await opened.desk.db.selectFrom('audit').selectAll().execute();
  expect(JSON.stringify(log)).not.toContain('@');
});

test('pages of the log follow one another', async () => {
  const caller = await as(admin);
  const first = await caller.audit.list({ edition: 2022, limit: 2 });
  const rest = await caller.audit.list({ edition: 2022, limit: 2, before: first.nextBefore ?? 1 });
  expect(first.entries).toHaveLength(2);
  expect(rest.entries).toHaveLength(1);
  expect(rest.nextBefore).toBeNull();
});

test('the last admin stays, also when two try to leave at once', async () => {
  const caller = await as(admin);
  const listed = await caller.role.list({ edition: null });
  expect(listed.roles).toHaveLength(1);
  await expect(caller.role.revoke({ id: listed.roles[0]?.id ?? '' })).rejects.toMatchObject(
    refusal('INPUT_REFUSED'),
  );
  const email = newEmail();
  await caller.invitation.send({ email, role: 'admin', edition: null });
  const second = new TestBrowser(auth, ORIGIN);
  second.take(await auth.acceptInvitation(second.asker, tokenOf(await invitedLink(email))));
  const both = (await caller.role.list({ edition: null })).roles;
  expect(both).toHaveLength(2);
  const other = await as(second);
  const answers = await Promise.allSettled([
    caller.role.revoke({ id: both[0]?.id ?? '' }),
    other.role.revoke({ id: both[1]?.id ?? '' }),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const { count } = await opened.desk.db
    .selectFrom('roleGrant')
    .where('role', '=', 'admin')
    .where('revokedAt', 'is', null)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  expect(count).toBe(1);
});
