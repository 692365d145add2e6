import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Autosaver, LONGEST_WAIT, PAUSE, type SaveAnswer } from './autosaver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An autosaver whose answers come as the test gives them. */
function open(...answers: SaveAnswer['kind'][]) {
  const told: string[] = [];
  const pending: (() => void)[] = [];
  let sent = 0;
  const autosaver = new Autosaver({
    tell: (state) => told.push(state),
    send: () => {
      const kind = answers[sent] ?? 'saved';
      sent += 1;
      const answer: SaveAnswer =
        kind === 'saved'
          ? { kind, version: sent }
          : kind === 'offline'
            ? { kind }
            : { kind, message: 'Why.' };
      return new Promise((resolve) => pending.push(() => resolve(answer)));
    },
  });
  const answer = async () => {
    pending.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { autosaver, told, answer, sent: () => sent };
}

test('it saves once after a pause, however many letters were typed', async () => {
  const { autosaver, told, answer, sent } = open();
  for (let letter = 0; letter < 20; letter += 1) autosaver.note();
  await vi.advanceTimersByTimeAsync(PAUSE - 1);
  expect(sent()).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  await answer();
  expect(told.slice(-2)).toEqual(['saving', 'saved']);
  expect(autosaver.isDirty).toBe(false);
  await vi.advanceTimersByTimeAsync(LONGEST_WAIT);
  expect(sent()).toBe(1);
});

test('what is typed while it saves is saved next, never beside it', async () => {
  const { autosaver, answer, sent } = open();
  autosaver.note();
  await vi.advanceTimersByTimeAsync(PAUSE);
  autosaver.note();
  await vi.advanceTimersByTimeAsync(PAUSE * 3);
  expect(sent()).toBe(1);
  await answer();
  expect(autosaver.isDirty).toBe(true);
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(sent()).toBe(2);
});

test('while nobody answers it tries again and again, and says so', async () => {
  const { autosaver, told, answer, sent } = open('offline', 'offline', 'signed-out', 'failed');
  autosaver.note();
  await vi.advanceTimersByTimeAsync(PAUSE);
  for (let turn = 1; turn <= 4; turn += 1) {
    expect(sent()).toBe(turn);
    await answer();
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT);
  }
  expect(autosaver.isDirty).toBe(false);
  await answer();
  expect(told.filter((state) => state !== 'saving')).toEqual([
    'typing',
    'offline',
    'offline',
    'signed-out',
    'failed',
    'saved',
  ]);
});

test.each(['conflict', 'late', 'not-theirs'] as const)('%s ends it: that is for a person', async (kind) => {
  const { autosaver, answer, sent } = open(kind);
  autosaver.note();
  await vi.advanceTimersByTimeAsync(PAUSE);
  await answer();
  autosaver.note();
  await vi.advanceTimersByTimeAsync(LONGEST_WAIT * 2);
  expect(sent()).toBe(1);
  expect(autosaver.isDirty).toBe(true);
});

test('when the form is sent by hand, what is under way is waited for and nothing follows', async () => {
  const { autosaver, answer, sent } = open();
  autosaver.note();
  await vi.advanceTimersByTimeAsync(PAUSE);
  let stopped = false;
  const stop = autosaver.stop()?.then(() => (stopped = true));
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(stopped).toBe(false);
  await answer();
  await stop;
  expect(stopped).toBe(true);
  expect(autosaver.stop()).toBeUndefined();
  autosaver.note();
  await vi.advanceTimersByTimeAsync(LONGEST_WAIT);
  expect(sent()).toBe(1);
});
