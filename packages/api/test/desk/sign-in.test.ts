import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDeskAuth, type DeskAuth } from '../../src/desk/account/desk-auth.ts';
import { openTestDesk, type TestDesk } from './open-test-desk.ts';
import { readSignInMail, TestBrowser } from './test-browser.ts';

const ORIGIN = 'http://desk.example';
const SECRET = 'a secret of a test, longer than thirty-two characters';
let opened: TestDesk;
let auth: DeskAuth;
let count = 0;

beforeAll(async () => {
  opened = await openTestDesk(ORIGIN);
  auth = openDeskAuth(opened.desk, SECRET);
});

afterAll(() => opened.close());

const newBrowser = (address?: string) => new TestBrowser(auth, ORIGIN, address);
const newEmail = () => `author-${(count += 1)}@example.org`;

async function ask(browser: TestBrowser, email: string) {
  const response = await browser.post('/sign-in/magic-link', { email });
  expect(response.status).toBe(200);
  return readSignInMail(opened.desk, email);
}

test('a code signs in, makes the account, and signing out ends the session', async () => {
  const browser = newBrowser();
  const email = newEmail();
  const { code } = await ask(browser, email);
  expect(code).toMatch(/^\d{8}$/);
  const response = await browser.post('/sign-in/email-otp', { email, otp: code });
  expect([response.status, await response.json()]).toEqual([200, { done: true }]);
  expect(await browser.viewer()).toMatchObject({ email, name: '', grants: [] });
  const kept = newBrowser();
  for (const [name, value] of browser.cookies) kept.cookies.set(name, value);
  expect((await browser.post('/sign-out', {})).status).toBe(200);
  expect(await browser.viewer()).toBeUndefined();
  // A copy of the cookie is worth nothing either.
  expect(await kept.viewer()).toBeUndefined();
});

test('the cookie is for our server alone, and for https alone where that is spoken', async () => {
  const email = newEmail();
  const browser = newBrowser();
  const { code } = await ask(browser, email);
  const response = await browser.post('/sign-in/email-otp', { email, otp: code });
  const [cookie = ''] = response.headers.getSetCookie();
  expect(cookie).toMatch(/; HttpOnly/i);
  expect(cookie).toMatch(/; SameSite=Lax/i);
  expect(cookie).not.toMatch(/secure/i);
  const secure = openDeskAuth({ ...opened.desk, publicUrl: 'https://desk.example' }, SECRET);
  const other = new TestBrowser(secure, 'https://desk.example');
  await other.post('/sign-in/magic-link', { email });
  const answer = await other.post('/sign-in/email-otp', {
    email,
    otp: (await readSignInMail(opened.desk, email)).code,
  });
  expect(answer.headers.getSetCookie()[0]).toMatch(/^__Secure-.*; Secure/i);
});

test('the link of the mail opens the same account, in another browser, and once', async () => {
  const email = newEmail();
  const { token, code } = await ask(newBrowser(), email);
  const phone = newBrowser('198.51.100.4');
  phone.take(await auth.signInWithLink(phone.asker, token));
  const first = await phone.viewer();
  expect(first?.email).toBe(email);
  await expect(auth.signInWithLink(newBrowser().asker, token)).rejects.toMatchObject({ code: 'LINK_SPENT' });
  const laptop = newBrowser();
  laptop.take(await auth.signInWithCode(laptop.asker, { email, code }));
  expect((await laptop.viewer())?.accountId).toBe(first?.accountId);
});

test('whom a link signs in can be asked without spending it, and not of one that opens nothing', async () => {
  const email = newEmail();
  await newBrowser().post('/sign-in/magic-link', { email: email.toUpperCase() });
  const { token } = await readSignInMail(opened.desk, email);
  expect(await auth.findLinkEmail(token)).toBe(email);
  expect(await auth.findLinkEmail(token)).toBe(email);
  expect(await auth.findLinkEmail(token.slice(1))).toBeUndefined();
  expect(await auth.findLinkEmail('')).toBeUndefined();
  await auth.signInWithLink(newBrowser().asker, token);
  expect(await auth.findLinkEmail(token)).toBeUndefined();
  const old = await ask(newBrowser(), email);
  await opened.desk.db
    .updateTable('auth.verification')
    .set({ expiresAt: new Date(0) })
    .execute();
  expect(await auth.findLinkEmail(old.token)).toBeUndefined();
});

test('whoever asks for a mail gives no name to the account that its reader signs in to', async () => {
  const email = newEmail();
  const response = await newBrowser().post('/sign-in/magic-link', { email, name: 'Mallory', image: 'x' });
  expect(response.status).toBe(200);
  const { token } = await readSignInMail(opened.desk, email);
  await auth.signInWithLink(newBrowser().asker, token);
  const account = await opened.desk.db
    .selectFrom('auth.user')
    .where('email', '=', email)
    .select(['name', 'image'])
    .executeTakeFirst();
  expect(account).toEqual({ name: '', image: null });
});

test('what is too large, or not what is asked for, is refused before it is looked at', async () => {
  const browser = newBrowser();
  const large = await browser.post('/sign-in/magic-link', { email: newEmail(), more: 'x'.repeat(20_000) });
  expect(large.status).toBe(413);
  for (const body of [{}, { email: ['a@example.org'] }, { email: newEmail(), metadata: { next: 7 } }]) {
    expect((await browser.post('/sign-in/magic-link', body)).status, JSON.stringify(body)).toBe(400);
  }
});

test('a link cannot be spent over HTTP: scanners of mail fetch everything', async () => {
  const email = newEmail();
  const { token } = await ask(newBrowser(), email);
  for (const path of [
    '/magic-link/verify',
    '/get-session',
    '/list-sessions',
    '/update-user',
    '/sign-up/email',
  ]) {
    const response = await auth.answer(
      new Request(`${ORIGIN}/desk/api/auth${path}?token=${token}`),
      '192.0.2.9',
    );
    expect(response.status, path).toBe(404);
  }
  const browser = newBrowser();
  browser.take(await auth.signInWithLink(browser.asker, token));
  expect(await browser.viewer()).toBeDefined();
});

test('a wrong code is refused, and the right one is void after three', async () => {
  const browser = newBrowser();
  const email = newEmail();
  const { code } = await ask(browser, email);
  const wrong = code === '00000000' ? '00000001' : '00000000';
  for (let tries = 0; tries < 3; tries += 1) {
    const response = await browser.post('/sign-in/email-otp', { email, otp: wrong });
    expect(response.status).toBe(400);
  }
  expect((await browser.post('/sign-in/email-otp', { email, otp: code })).status).toBe(403);
  expect(await browser.viewer()).toBeUndefined();
});

test('three wrong codes sent at once are no more than three', async () => {
  const browser = newBrowser();
  const email = newEmail();
  const { code } = await ask(browser, email);
  const guesses = Array.from({ length: 12 }, (_, guess) => (guess === 11 ? code : `0000000${guess % 10}`));
  const answers = await Promise.all(
    guesses.map((otp) => newBrowser().post('/sign-in/email-otp', { email, otp })),
  );
  expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
  expect(opened.errors).toEqual([]);
});

test('a code opens its own account alone, and once', async () => {
  const [mine, theirs] = [newEmail(), newEmail()];
  const browser = newBrowser();
  const { code } = await ask(browser, mine);
  await ask(browser, theirs);
  expect((await browser.post('/sign-in/email-otp', { email: theirs, otp: code })).status).toBe(400);
  expect((await browser.post('/sign-in/email-otp', { email: mine, otp: code })).status).toBe(200);
  expect((await newBrowser().post('/sign-in/email-otp', { email: mine, otp: code })).status).toBe(400);
});

test('a new mail voids the code before it', async () => {
  const email = newEmail();
  const first = await ask(newBrowser(), email);
  const second = await ask(newBrowser(), email);
  const browser = newBrowser();
  await expect(auth.signInWithCode(browser.asker, { email, code: first.code })).rejects.toMatchObject({
    code: 'INPUT_REFUSED',
  });
  browser.take(await auth.signInWithCode(browser.asker, { email, code: second.code }));
  expect(await browser.viewer()).toBeDefined();
});

test('after a quarter of an hour neither link nor code opens anything', async () => {
  const email = newEmail();
  const { code, token } = await ask(newBrowser(), email);
  await opened.desk.db
    .updateTable('auth.verification')
    .set({ expiresAt: new Date(0) })
    .execute();
  await expect(auth.signInWithLink(newBrowser().asker, token)).rejects.toMatchObject({ code: 'LINK_SPENT' });
  await expect(auth.signInWithCode(newBrowser().asker, { email, code })).rejects.toMatchObject({
    code: 'LINK_SPENT',
  });
});

test.each([
  [{ origin: 'https://elsewhere.example' }],
  [{ origin: 'null' }],
  [{ 'sec-fetch-site': 'cross-site' }],
  [{ 'sec-fetch-site': 'same-site' }],
])('a page of another origin signs nobody in or out: %j', async (headers) => {
  const email = newEmail();
  const browser = newBrowser();
  const { code } = await ask(browser, email);
  expect((await browser.post('/sign-in/email-otp', { email, otp: code }, headers)).status).toBe(403);
  expect((await browser.post('/sign-in/magic-link', { email }, headers)).status).toBe(403);
  browser.take(await auth.signInWithCode(browser.asker, { email, code }));
  expect((await browser.post('/sign-out', {}, headers)).status).toBe(403);
  expect(await browser.viewer()).toBeDefined();
});

test('a program, which names no origin, may ask', async () => {
  const response = await auth.answer(
    new Request(`${ORIGIN}/desk/api/auth/sign-in/magic-link`, {
      method: 'POST',
      // As Node's own fetch sends it.
      headers: { 'content-type': 'application/json', 'sec-fetch-mode': 'cors' },
      body: JSON.stringify({ email: newEmail() }),
    }),
    '192.0.2.8',
  );
  expect(response.status).toBe(200);
});

test('a form, which any site can send, is not read', async () => {
  const browser = newBrowser();
  const email = newEmail();
  await ask(browser, email);
  const response = await browser.post('/sign-out', {}, { 'content-type': 'text/plain' });
  expect(response.status).toBe(415);
});

test('a session that somebody planted before does not become the one of who signs in', async () => {
  const attacker = newBrowser();
  const theirs = newEmail();
  const { code } = await ask(attacker, theirs);
  attacker.take(await auth.signInWithCode(attacker.asker, { email: theirs, code }));
  const victim = newBrowser();
  for (const [name, value] of attacker.cookies) victim.cookies.set(name, value);
  const email = newEmail();
  const mail = await ask(victim, email);
  expect((await victim.post('/sign-in/email-otp', { email, otp: mail.code })).status).toBe(200);
  expect((await victim.viewer())?.email).toBe(email);
  expect((await attacker.viewer())?.email).toBe(theirs);
  expect([...victim.cookies.values()]).not.toEqual([...attacker.cookies.values()]);
});

test('a cookie that we did not sign is nobody’s', async () => {
  const email = newEmail();
  const browser = newBrowser();
  const { code } = await ask(browser, email);
  browser.take(await auth.signInWithCode(browser.asker, { email, code }));
  const { token } = await opened.desk.db
    .selectFrom('auth.session')
    .innerJoin('auth.user', 'auth.user.id', 'auth.session.userId')
    .where('auth.user.email', '=', email)
    .select('token')
    .executeTakeFirstOrThrow();
  const [name = ''] = browser.cookies.keys();
  const thief = newBrowser();
  thief.cookies.set(name, token);
  expect(await thief.viewer()).toBeUndefined();
  thief.cookies.set(name, encodeURIComponent(`${token}.${'A'.repeat(43)}=`));
  expect(await thief.viewer()).toBeUndefined();
});

test('what is stored of a link or a code opens nothing', async () => {
  const email = newEmail();
  const { code, token } = await ask(newBrowser(), email);
  const rows = await opened.desk.db.selectFrom('auth.verification').selectAll().execute();
  expect(rows.length).toBeGreaterThan(0);
  const stored = JSON.stringify(rows);
  expect(stored).toContain(email);
  expect(stored).not.toContain(token);
  expect(stored).not.toContain(code);
});

test('upper and lower case are one address', async () => {
  const email = newEmail();
  const browser = newBrowser();
  expect((await browser.post('/sign-in/magic-link', { email: email.toUpperCase() })).status).toBe(200);
  const { code } = await readSignInMail(opened.desk, email);
  browser.take(
    await auth.signInWithCode(browser.asker, {
      email: ` ${email.toUpperCase()} `,
      code: `${code.slice(0, 4)} ${code.slice(4)}`,
    }),
  );
  expect((await browser.viewer())?.email).toBe(email);
});

test('what is no address is refused before anything is sent', async () => {
  await expect(auth.requestSignIn(newBrowser().asker, { email: 'ada at example' })).rejects.toMatchObject({
    code: 'INPUT_REFUSED',
  });
});

test('submissions that name the address become the account’s when it signs in', async () => {
  const { db } = opened.desk;
  const [submitter, coAuthor] = [newEmail(), newEmail()];
  const browser = newBrowser();
  browser.take(
    await auth.signInWithCode(browser.asker, {
      email: submitter,
      code: (await ask(browser, submitter)).code,
    }),
  );
  const createdBy = (await browser.viewer())?.accountId ?? '';
  const now = new Date();
  const { id } = await db
    .insertInto('submission')
    .values({
      editionYear: 2025,
      state: 'draft',
      title: 'Galaxies',
      abstract: '',
      topics: [],
      previousPublication: '',
      noteToChairs: '',
      consentToPublish: true,
      createdBy,
      creationKey: 'one',
      createdAt: now,
      updatedAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('submissionAuthor')
    .values([
      {
        submissionId: id,
        place: 1,
        name: 'One',
        email: coAuthor,
        affiliation: '',
        presenting: true,
        mayEdit: true,
      },
      {
        submissionId: id,
        place: 2,
        name: 'Two',
        email: newEmail(),
        affiliation: '',
        presenting: false,
        mayEdit: false,
      },
    ])
    .execute();
  const other = newBrowser();
  other.take(
    await auth.signInWithCode(other.asker, { email: coAuthor, code: (await ask(other, coAuthor)).code }),
  );
  const accountId = (await other.viewer())?.accountId;
  const authors = await db
    .selectFrom('submissionAuthor')
    .where('submissionId', '=', id)
    .orderBy('place')
    .select(['accountId'])
    .execute();
  expect(authors).toEqual([{ accountId }, { accountId: null }]);
});
