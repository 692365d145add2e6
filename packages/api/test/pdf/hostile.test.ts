import { deflateSync } from 'node:zlib';
import { fc, test } from '@fast-check/vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { PdfProcesses } from '../../src/desk/pdf/pdf-processes.ts';
import { writeIcmlPaper } from './icml-paper.ts';
import { EXPECTED, inspectBytes } from './inspect-bytes.ts';
import { finish } from './paper.ts';

const whole = await finish(await writeIcmlPaper({ pages: 1 }));

/** A page whose content unpacks to so many bytes. */
function bomb(bytes: number): Buffer {
  const content = deflateSync(Buffer.alloc(bytes, ' '), { level: 9 });
  const head =
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n' +
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>\nendobj\n' +
    `4 0 obj\n<< /Filter /FlateDecode /Length ${content.length} >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(head),
    content,
    Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'),
  ]);
}

function fileOf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'upload');
  writeFileSync(path, bytes);
  return path;
}

test(
  'a file that unpacks to more than the memory is given up, and the next one is read',
  { timeout: 60_000 },
  async () => {
    const processes = new PdfProcesses({ time: 40_000, memory: 400_000_000, processes: 1, idle: 1000 });
    const path = fileOf(bomb(1_500_000_000));
    const next = fileOf(whole);
    const [first, second] = await Promise.all([
      processes.run({ kind: 'inspect', path, expectations: EXPECTED }),
      processes.run({ kind: 'inspect', path: next, expectations: EXPECTED }),
    ]);
    expect(first.kind).toBe('out-of-memory');
    expect(second.kind).toBe('done');
  },
);

test('a file that takes too long is given up, and the next one is read', { timeout: 60_000 }, async () => {
  const slow = new PdfProcesses({ time: 1, memory: 1e9, processes: 1, idle: 1000 });
  expect(await slow.run({ kind: 'inspect', path: fileOf(whole), expectations: EXPECTED })).toEqual({
    kind: 'out-of-time',
  });
});

test('arrays in arrays, a hundred thousand deep, are refused', async () => {
  const nested = '['.repeat(100_000) + ']'.repeat(100_000);
  const bytes = Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /X ${nested} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`,
  );
  const { refused } = await inspectBytes(bytes);
  expect(refused).toHaveLength(1);
});

test.prop([fc.uint8Array({ maxLength: 3000 }), fc.boolean()], { numRuns: 40 })(
  'random bytes are refused with a reason, with a PDF’s header or without',
  async (bytes, withHeader) => {
    const report = await inspectBytes(
      withHeader ? Buffer.concat([Buffer.from('%PDF-1.7\n'), bytes, Buffer.from('\n%%EOF')]) : bytes,
    );
    expect(report.refused.map(({ message }) => message)).toEqual([expect.stringMatching(/\. \S/)]);
  },
);

const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 });

test.prop([fc.nat(whole.length), flips], { numRuns: 30 })(
  'a paper that was cut or damaged anywhere is inspected or refused with a reason, in time',
  async (length, changes) => {
    const cut = Buffer.from(whole.subarray(0, length));
    const flipped = Buffer.from(whole);
    for (const [at, value] of changes) flipped[at] = value;
    for (const bytes of [cut, flipped]) {
      const report = await inspectBytes(bytes);
      for (const { message } of report.refused) expect(message).toMatch(/\. \S/);
      expect(report.refused.length > 0 || report.pages > 0).toBe(true);
    }
  },
  120_000,
);
