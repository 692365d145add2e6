import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSeries, FINDING_CODES } from '../../src/check.ts';
import { frozenClock, parseInstant } from '../../src/clock.ts';
import { readSeries } from '../../src/read-series.ts';
import { plant, VALID, type BrokenEdition } from './broken-edition.ts';
import { ASSET_CASES } from './corpus/assets.ts';
import { DATES } from './corpus/dates.ts';
import { MAIL_CASES } from './corpus/mail.ts';
import { PEOPLE_CASES } from './corpus/people.ts';
import { PROGRAMME } from './corpus/programme.ts';
import { PROSE } from './corpus/prose.ts';
import { READING } from './corpus/reading.ts';
import { SEALED_CASES } from './corpus/sealed.ts';
import { TODO_CASES } from './corpus/todo.ts';

const CORPUS: readonly BrokenEdition[] = [
  ...READING,
  ...PEOPLE_CASES,
  ...DATES,
  ...PROGRAMME,
  ...ASSET_CASES,
  ...PROSE,
  ...MAIL_CASES,
  ...SEALED_CASES,
  ...TODO_CASES,
];
/** The call is closed, the camera-ready papers are in, the workshop is ahead. */
const NOW = '2031-02-15T12:00:00Z';

function check(folder: string, at = NOW) {
  return checkSeries(readSeries(folder), { clock: frozenClock(parseInstant(at)) });
}

describe('the valid series', () => {
  test.each([NOW, '2030-10-20T00:00:00Z', '2031-03-10T12:00:00Z'])('has no finding at %s', (at) => {
    expect(check(VALID, at)).toEqual([]);
  });
});

describe('a broken edition: each defect is found where it is, and nothing else', () => {
  test.each(CORPUS)('$code: $defect', ({ patches, code, place, reads, says, at }) => {
    using planted = plant(patches);
    const findings = check(planted.folder, at);

    expect(
      findings.map(({ file, line, column, ...rest }) => [rest.code, `${file}:${line}:${column}`]),
    ).toEqual([[code, place]]);
    expect(findings[0]?.message).toContain(says);
    expect(readAt(planted.folder, place).slice(0, reads.length)).toBe(reads);
    expect(findings[0]?.severity).toBe(FINDING_CODES.find((kind) => kind.code === code)?.severity);
  });

  test('the corpus has at least 45 of them, and every documented code is planted', () => {
    const planted = new Set(CORPUS.map(({ code }) => code));
    expect(CORPUS.length).toBeGreaterThanOrEqual(45);
    expect(FINDING_CODES.map(({ code }) => code).filter((code) => !planted.has(code))).toEqual([]);
  });
});

/** What stands in a file from a place on; nothing for a place that is a whole file. */
function readAt(folder: string, place: string): string {
  const [file = '', line, column] = place.split(':');
  if (line === '1' && column === '1') return '';
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines
    .slice(Number(line) - 1)
    .join('\n')
    .slice(Number(column) - 1);
}
