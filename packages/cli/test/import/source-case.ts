import { expect } from 'vitest';
import { copyValid } from './copy-editions.ts';
import { runHere } from './run-here.ts';

/** A file from elsewhere, and what is to come of it. */
export interface SourceCase {
  /** What it is, as the title of its test. */
  readonly about: string;
  /** Its name, which its kind shows in. */
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly flags?: readonly string[];
  readonly exitCode: 0 | 1 | 2;
  /** What the report holds, of a file that was read. */
  readonly report?: object;
  /** What is said, of a file that was refused. */
  readonly says?: RegExp;
  /** What the editions hold then, by path. */
  readonly holds?: Readonly<Record<string, RegExp>>;
  /** What no file of the editions may hold. */
  readonly lacks?: RegExp;
}

/** What every report has. */
interface Report {
  readonly written: boolean;
  readonly files: readonly string[];
  readonly diff: string;
  readonly notes: readonly string[];
  readonly aside: readonly { readonly line: number; readonly reason: string }[];
}

/**
 * Imports a file: one that is refused changes nothing, and one that is taken twice changes nothing the second time.
 */
export async function tryCase(command: string, each: SourceCase): Promise<void> {
  using series = copyValid();
  const before = series.texts();
  const file = series.put(each.file, each.content);
  const args = ['import', command, file, ...(each.flags ?? []), '--editions', series.editions, '--json'];
  if (each.says !== undefined) {
    const run = await runHere([...args, '--yes']);
    expect(run).toMatchObject({ exitCode: each.exitCode, stdout: '', stderr: expect.stringMatching(each.says) });
    expect(series.texts()).toEqual(before);
    return;
  }
  const report = await runJson([...args, '--yes'], each.exitCode);
  expect(report).toMatchObject(each.report ?? {});
  const after = series.texts();
  expect(report.written).toBe(report.diff !== '');
  for (const [path, text] of Object.entries(each.holds ?? {})) expect(series.text(path)).toMatch(text);
  if (each.lacks !== undefined)
    for (const [path, text] of after) if (text !== before.get(path)) expect(text).not.toMatch(each.lacks);

  const again = await runJson(args, each.exitCode);
  expect(again).toMatchObject({ written: false, files: [], diff: '', added: 0, updated: 0, aside: report.aside });
  expect(series.texts()).toEqual(after);
}

async function runJson(args: readonly string[], exitCode: number): Promise<Report> {
  const run = await runHere(args);
  expect(run).toMatchObject({ exitCode, stderr: '' });
  return JSON.parse(run.stdout);
}
