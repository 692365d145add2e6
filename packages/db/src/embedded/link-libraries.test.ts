import { lstatSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkLibraries } from './link-libraries.ts';

test('where no install script ran, the links that it would have made are made, once', () => {
  const root = mkdtempSync(join(tmpdir(), 'workshop-db-links-'));
  mkdirSync(join(root, 'native/lib'), { recursive: true });
  writeFileSync(join(root, 'native/lib/libx.so.1.2'), 'x');
  writeFileSync(
    join(root, 'native/pg-symlinks.json'),
    '[{"source":"native/lib/libx.so.1.2","target":"native/lib/libx.so.1"}]',
  );
  linkLibraries(root);
  linkLibraries(root);
  expect(readFileSync(join(root, 'native/lib/libx.so.1'), 'utf8')).toBe('x');
  expect(lstatSync(join(root, 'native/lib/libx.so.1')).isSymbolicLink()).toBe(true);
});

test('a package without such a list has nothing to link', () => {
  expect(() => linkLibraries(mkdtempSync(join(tmpdir(), 'workshop-db-links-')))).not.toThrow();
});
