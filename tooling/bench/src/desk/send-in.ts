import { setTimeout } from 'node:timers/promises';
import { isFailed, isLost, type Answer } from './answer.ts';
import type { Author } from './author.ts';
import { GIVE_UP } from './call-times.ts';
import type { DeskProcess } from './desk-process.ts';

/** How somebody sends in. */
export interface Manner {
  /** The process that is asked first, and the one that a second try reaches. */
  readonly desks: readonly [DeskProcess, DeskProcess];
  /** Presses every button twice: both processes are asked at once. */
  readonly doubles: boolean;
  /** Their line breaks in the middle of the upload, and so many milliseconds after they sent in; it holds unless told. */
  readonly breaksAfter?: number | undefined;
}

/** How long an author waits before asking again, in milliseconds. */
const WAIT = 1_000;

/** Begins a draft, fills it in and uploads the paper. @returns whether nothing is missing */
export async function prepare(author: Author, manner: Manner): Promise<boolean> {
  const [desk] = manner.desks;
  const begun = await insist(manner, (asked) => author.create(asked));
  if (begun.status !== 200) return false;
  const saved = await insist(manner, (asked) => author.save(asked));
  if (manner.breaksAfter !== undefined) await author.upload(desk, { gap: breakDown });
  const uploaded = await insist(manner, (asked) => author.upload(asked));
  return saved.status === 200 && uploaded.status === 200;
}

/** Sends in what was prepared. */
export async function sendIn(author: Author, manner: Manner): Promise<void> {
  const [desk] = manner.desks;
  if (manner.breaksAfter !== undefined) await author.submit(desk, manner.breaksAfter);
  await insist(manner, (asked) => author.submit(asked));
}

/** Asks until there is an answer. @returns the first, or the last try without one */
async function insist(
  { desks: [first, second], doubles }: Manner,
  ask: (desk: DeskProcess) => Promise<Answer>,
): Promise<Answer> {
  const twin = doubles ? ask(second) : undefined;
  let answer = await ask(first);
  const other = await twin;
  if (other !== undefined && needsAnother(answer)) answer = other;
  for (let next = second; needsAnother(answer) && next.clock.now() < GIVE_UP - WAIT;) {
    await setTimeout(WAIT);
    answer = await ask(next);
    next = next === second ? first : second;
  }
  return answer;
}

function needsAnother(answer: Answer): boolean {
  return isLost(answer) || isFailed(answer);
}

function breakDown(): Promise<void> {
  return Promise.reject(new Error('The line broke.'));
}
