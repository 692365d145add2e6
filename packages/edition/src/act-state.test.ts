import { test as property } from '@fast-check/vitest';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { anyInstant, anyLedgers } from '../test/ledger-arbitraries.ts';
import { ACTS, viewAct } from './act.ts';
import { actStateAt } from './act-state.ts';

const window = { opensAt: '2025-05-01T00:00:00Z', closesAt: '2025-06-02T12:00:00Z' };
const stateAt = (text: string) => actStateAt(window, Date.parse(text));

test('a window is half-open: its first instant is in, its last is out', () => {
  expect(stateAt('2025-04-30T23:59:59.999Z')).toBe('opening');
  expect(stateAt('2025-05-01T00:00:00.000Z')).toBe('open');
  expect(stateAt('2025-06-02T11:59:59.999Z')).toBe('open');
  expect(stateAt('2025-06-02T12:00:00.000Z')).toBe('closed');
});

test('a window that ends before it begins is never open', () => {
  const never = { opensAt: window.closesAt, closesAt: window.opensAt };
  const states = ['2025-04-30', '2025-05-01', '2025-06-02T12:00Z'].map((text) =>
    actStateAt(never, Date.parse(text)),
  );
  expect(states).toEqual(['opening', 'closed', 'closed']);
});

property.prop([anyLedgers, anyInstant, anyInstant])(
  'a page that was built earlier says in the browser what a page built now would say, if nothing was announced between',
  (ledgers, built, viewed) => {
    const silent = [...ledgers.values()].every(({ lines }) =>
      lines.every(({ announcedAt }) => isBefore(announcedAt, built) === isBefore(announcedAt, viewed)),
    );
    for (const act of ACTS) {
      const { window: shown, state } = viewAct(act, ledgers, built);
      const now = viewAct(act, ledgers, viewed).state;
      if (silent) expect(shown ? actStateAt(shown, viewed.epochMilliseconds) : state).toBe(now);
      if (shown) expect(actStateAt(shown, built.epochMilliseconds)).toBe(state);
    }
  },
);

function isBefore(announcedAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(announcedAt, now) <= 0;
}
