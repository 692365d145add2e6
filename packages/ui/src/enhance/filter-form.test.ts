import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followInAddress } from './filter-form.ts';

const replaceState = vi.fn<(data: unknown, unused: string, url: string) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { pathname: '/people/', hash: '#m' });
  vi.stubGlobal('history', { state: null, replaceState });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the address follows once typing rests: Safari refuses a hundred changes in ten seconds', () => {
  const follow = followInAddress();
  for (const text of ['m', 'me', 'men', 'mena', 'menard']) {
    follow(`?q=${text}`);
    vi.advanceTimersByTime(60);
  }
  expect(replaceState).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(replaceState.mock.calls).toEqual([[null, '', '/people/?q=menard#m']]);
});
