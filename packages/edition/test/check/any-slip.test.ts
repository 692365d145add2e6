import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { checkSeries } from '../../src/check.ts';
import { frozenClock, parseInstant } from '../../src/clock.ts';
import { readSeries } from '../../src/read-series.ts';
import { plant, VALID } from './broken-edition.ts';

const FILES = [
  'people.yaml',
  'series.yaml',
  '2031/edition.yaml',
  '2031/schedule.yaml',
  '2031/contributions.yaml',
  '2031/assets/assets.yaml',
  '2031/content/call.md',
];
const clock = frozenClock(parseInstant('2031-02-15T12:00:00Z'));

/** Up to twenty characters taken out at a place, and a snippet that means something to YAML or Markdown put there. */
const anySlip = fc.record({
  file: fc.constantFrom(...FILES),
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(20),
  added: fc.oneof(
    fc.constantFrom(
      '',
      '&a ',
      '*a',
      '<<: *a',
      '!x ',
      '{',
      ']',
      '"',
      '- ',
      ': ',
      '\t',
      '$',
      '<',
      '`',
      '\n---\n',
      'null',
      '\r',
    ),
    fc.string({ maxLength: 5 }),
  ),
});

test.prop([anySlip], { numRuns: 60 })(
  'whatever slip is made in whichever file, the check names places in the file and never breaks',
  ({ file, where, removed, added }) => {
    using planted = plant([]);
    const text = readFileSync(join(VALID, file), 'utf8');
    const at = Math.floor(where * text.length);
    const slipped = text.slice(0, at) + added + text.slice(at + removed);
    writeFileSync(join(planted.folder, file), slipped);

    for (const finding of checkSeries(readSeries(planted.folder), { clock })) {
      const lines = readFileSync(join(planted.folder, finding.file), 'utf8').split('\n');
      expect(finding.line).toBeLessThanOrEqual(lines.length);
      expect(finding.column).toBeLessThanOrEqual((lines[finding.line - 1]?.length ?? 0) + 1);
      expect(finding.message).not.toMatch(/undefined|\[object|NaN/);
    }
  },
  60_000,
);
