import { expect, test } from 'vitest';
import { readDeskEnvironment } from './desk-environment.ts';

test('an empty environment is complete: everything has a place on this machine', () => {
  expect(readDeskEnvironment({ DATABASE_URL: '', OTHER: 'x' })).toEqual({ settings: {} });
});

test('PUBLIC_URL keeps its origin alone', () => {
  expect(readDeskEnvironment({ PUBLIC_URL: 'https://ml4astro.example.org/desk/' })).toEqual({
    settings: { PUBLIC_URL: 'https://ml4astro.example.org' },
  });
});

test('all problems are told at once, each with what would be right, and no value is repeated', () => {
  const read = readDeskEnvironment({
    DATABASE_URL: 'mysql://root:hunter2@host/db',
    MAIL_URL: 'https://user:hunter2@host',
    PUBLIC_URL: 'ftp://example.org',
    AUTH_SECRET: 'hunter2',
  });
  expect(read).toEqual({
    problems: [
      'DATABASE_URL cannot be used: write postgres://user:password@host:5432/database.',
      'MAIL_URL cannot be used: write smtp://user:password@host:587/?from=desk@example.org.',
      'PUBLIC_URL cannot be used: write https://workshop.example.org.',
      'AUTH_SECRET cannot be used: write at least 32 random characters.',
    ],
  });
});
