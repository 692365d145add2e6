import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDeskAuth, type DeskAuth } from '../../src/desk/account/desk-auth.ts';
import { ANSWER_AFTER } from '../../src/desk/account/send-sign-in-mail.ts';
import { findWait } from '../../src/desk/limit/find-wait.ts';
import { LIMITS } from '../../src/desk/limit/limit.ts';
import { openTestDesk, type TestDesk } from './open-test-desk.ts';
import { readSignInMail, TestBrowser } from './test-browser.ts';

const ORIGIN = 'http://desk.example';
let opened: TestDesk;
let auth: DeskAuth;

beforeAll(async () => {
  opened = await openTestDesk(ORIGIN);
  auth = openDeskAuth(opened.desk, 'a secret of a test, longer than thirty-two characters');
});
afterAll(() => opened.close());

const newBrowser = (address?: string) => new TestBrowser(auth, ORIGIN, address);

async function countMails(email: string): Promise<number> {
  const rows = await opened.desk.db.selectFrom('mail').where('recipient', '=', email).select('id').execute();
  return rows.length;
}

/** The answer to a request for a mail: all that can be told from outside, and how long it took. */
async function ask(email: string) {
  const begun = performance.now();
  const response = await newBrowser().post('/sign-in/magic-link', { email });
  const answer = [response.status, await response.text(), [...response.headers.keys()].toSorted()];
  return { answer, took: performance.now() - begun };
}

test('a known address, an unknown one, and one that had enough get the same answer, and none sooner', async () => {
  const known = newBrowser();
  await known.post('/sign-in/magic-link', { email: 'known@example.org' });
  const { code } = await readSignInMail(opened.desk, 'known@example.org');
  known.take(await auth.signInWithCode(known.asker, { email: 'known@example.org', code }));
  for (let time = 0; time < LIMITS.signInMail.times; time += 1) await ask('enough@example.org');
  expect(await countMails('enough@example.org')).toBe(LIMITS.signInMail.times);
  const first = await ask('known@example.org');
  for (const email of ['unknown@example.org', 'enough@example.org']) {
    const other = await ask(email);
    expect(other.answer).toEqual(first.answer);
    expect(other.took).toBeGreaterThanOrEqual(ANSWER_AFTER - 2);
  }
  expect(first.took).toBeGreaterThanOrEqual(ANSWER_AFTER - 2);
  expect(await countMails('enough@example.org')).toBe(LIMITS.signInMail.times);
  expect(await countMails('unknown@example.org')).toBe(1);
});

test('the last code that was sent stays good when no more are', async () => {
  const email = 'enough@example.org';
  const { code } = await readSignInMail(opened.desk, email);
  await ask(email);
  const browser = newBrowser();
  browser.take(await auth.signInWithCode(browser.asker, { email, code }));
  expect(await browser.viewer()).toBeDefined();
});

test('codes are tried so often per address, whether anybody has it, and from wherever', async () => {
  for (const email of ['target@example.org', 'nobody-at-all@example.org']) {
    const answers: { status: number; body: unknown }[] = [];
    for (let time = 0; time <= LIMITS.signInCode.times; time += 1) {
      const response = await newBrowser(`198.51.100.${time}`).post('/sign-in/email-otp', {
        email,
        otp: '00000000',
      });
      answers.push({ status: response.status, body: await response.json() });
    }
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused, email).toEqual([
      {
        status: 429,
        body: {
          message: expect.stringMatching(/^Too many codes.*Follow the link.*Try again in \d+ minutes\.$/),
        },
      },
    ]);
    expect(answers.at(-1)).toBe(refused[0]);
  }
});

test('who is kept from typing codes still gets in by the link', async () => {
  const email = 'target@example.org';
  await ask(email);
  const { token, code } = await readSignInMail(opened.desk, email);
  await expect(auth.signInWithCode(newBrowser().asker, { email, code })).rejects.toMatchObject({
    code: 'TOO_OFTEN',
  });
  const browser = newBrowser();
  browser.take(await auth.signInWithLink(browser.asker, token));
  expect((await browser.viewer())?.email).toBe(email);
});

test('a network is told when to come back', async () => {
  const address = '203.0.113.9';
  await opened.desk.db.deleteFrom('rateLimit').execute();
  await findWait(opened.desk, LIMITS.signInNetwork, address);
  await opened.desk.db.updateTable('rateLimit').set({ points: LIMITS.signInNetwork.times }).execute();
  await expect(
    auth.requestSignIn(newBrowser(address).asker, { email: 'late@example.org' }),
  ).rejects.toMatchObject({ code: 'TOO_OFTEN', message: expect.stringMatching(/Try again in \d+ minutes/) });
  await auth.requestSignIn(newBrowser('203.0.113.10').asker, { email: 'late@example.org' });
  expect(await countMails('late@example.org')).toBe(1);
});

test('counts are shared by all processes, exact under a rush, name nobody, and begin again', async () => {
  const { desk } = opened;
  await desk.db.deleteFrom('rateLimit').execute();
  const limit = { name: 'rush', times: 10, seconds: 60 };
  const waits = await Promise.all(Array.from({ length: 25 }, () => findWait(desk, limit, 'ada@example.org')));
  expect(waits.filter((wait) => wait === undefined)).toHaveLength(10);
  const rows = await desk.db.selectFrom('rateLimit').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain('ada');
  await desk.db.updateTable('rateLimit').set({ expire: 1 }).execute();
  expect(await findWait(desk, limit, 'ada@example.org')).toBeUndefined();
});

test('what nobody counts any more goes', async () => {
  const { desk } = opened;
  await findWait(desk, { name: 'old', times: 1, seconds: 60 }, 'one');
  await desk.db.updateTable('rateLimit').set({ expire: 1 }).execute();
  await findWait(desk, { name: 'new', times: 1, seconds: 60 }, 'two');
  expect(await desk.db.selectFrom('rateLimit').selectAll().execute()).toHaveLength(1);
});
