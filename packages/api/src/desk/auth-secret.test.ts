import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepAuthSecret } from './auth-secret.ts';

test('the secret is made once, is long, and only its owner can read it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const secret = keepAuthSecret(join(folder, 'data'));
  expect(secret).toMatch(/^[\w-]{64}$/);
  expect(keepAuthSecret(join(folder, 'data'))).toBe(secret);
  expect(readdirSync(join(folder, 'data'))).toEqual(['auth-secret']);
  expect(statSync(join(folder, 'data/auth-secret')).mode & 0o777).toBe(0o600);
});
