import { afterEach, expect, test, vi } from 'vitest';
import { PHASES } from '@ml4astro/edition';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The module as the build for `target` holds it. */
const builtFor = (target: string) => {
  vi.stubGlobal('__SITE_TARGET__', target);
  return import('./lasting-phase.ts');
};

test('a page that is rendered as it is asked for prints every phase', async () => {
  const { lastingPhase } = await builtFor('live');
  expect(PHASES.map(lastingPhase)).toEqual(PHASES);
});

test.each(['hub', 'icml2025'])(
  'a static page of %s prints only a phase that no passing of time ends',
  async (target) => {
    const { lastingPhase } = await builtFor(target);
    expect(PHASES.filter((phase) => lastingPhase(phase) !== undefined)).toEqual(['concluded', 'sealed']);
  },
);

test('a list of editions keeps all else of each', async () => {
  const { withLastingPhase } = await builtFor('hub');
  expect(
    withLastingPhase([
      { year: 2023, phase: 'concluded' },
      { year: 2025, phase: 'call-open' },
    ]),
  ).toEqual([
    { year: 2023, phase: 'concluded' },
    { year: 2025, phase: undefined },
  ]);
});
