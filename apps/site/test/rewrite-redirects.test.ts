import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { rewriteRedirects } from '../scripts/rewrite-redirects.ts';

/** As Kit 3.2 writes it. */
const kitRedirect = (to: string) =>
  `<script>location.href=${JSON.stringify(to)};</script><meta http-equiv="refresh" content="0;url=${to}">`;

test('a bare id leads to its paper without a script, by refresh and by a link; pages stay as they are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const to = '/icml2023/papers/58-a-novel-application/';
  const page = '<!doctype html>\n<title>A paper</title>';
  const files = { '58': kitRedirect(to), '58-a-novel-application': page };
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, 'icml2023/papers', name, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(rewriteRedirects(folder)).toBe(1);
  const read = (name: string) => readFileSync(join(folder, 'icml2023/papers', name, 'index.html'), 'utf8');
  expect(read('58-a-novel-application')).toBe(page);
  expect(read('58')).toContain('<html lang="en">');
  expect(read('58')).toContain(`<meta http-equiv="refresh" content="0; url=${to}" />`);
  expect(read('58')).toContain(`<a href="${to}">`);
  expect(read('58')).not.toContain('<script');
  expect(rewriteRedirects(folder)).toBe(0);
});
