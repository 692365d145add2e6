import { expect, test } from 'vitest';
import { reportPath, testConfig } from './test-config.ts';

test('our packages are tested from their sources, in vite and in its server alike', () => {
  const config = testConfig();
  expect(config.resolve?.conditions).toEqual(['source']);
  expect(config.ssr?.resolve?.conditions).toEqual(['source']);
});

test('the suites of one package report to different files, named so that any file system takes them', () => {
  expect(reportPath('test')).toBe('.reports/test.json');
  expect(reportPath('test:browser')).toBe('.reports/test-browser.json');
});

test('a package adds its own settings and keeps the report', () => {
  expect(testConfig({ test: { testTimeout: 60_000 } }).test).toMatchObject({
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: '.reports/test.json' }]],
  });
});
