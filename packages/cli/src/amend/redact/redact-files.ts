import type { FileChange } from '../../change/change.ts';
import { Refusal } from '../../refusal.ts';
import type { EditionsFile } from './list-texts.ts';
import { replaceName } from './name-patterns.ts';
import type { NameReplacement } from './name-replacement.ts';
import { redactRecord } from './redact-record.ts';

/** What replacing a name changes. */
export interface RedactedFiles {
  readonly change: readonly FileChange[];
  /** In how many places the name stood. */
  readonly count: number;
  /** Whether a record of the person linked a page under the old name, and does not any more. */
  readonly unlinked: boolean;
}

/** What a seal and a crate say is written by sealing again. */
const RESEALED = /^editions\/\d{4}\/(?:seal|ro-crate-metadata)\.json$/;
const REGISTER = /^editions\/(?:\d{4}\/)?people\.yaml$/;

/**
 * Replaces a name in the texts and in the names of the files of the editions.
 *
 * @throws {Refusal} when a file would take another one's place
 */
export function redactFiles(files: readonly EditionsFile[], replacement: NameReplacement): RedactedFiles {
  const { patterns, ids, tells } = replacement;
  const taken = new Set(files.map(({ path }) => path));
  let count = 0;
  let unlinked = false;
  const change = files.flatMap(({ path, bytes, text }): readonly FileChange[] => {
    if (RESEALED.test(path)) return [];
    const replaced = text === undefined ? undefined : replaceName(text, patterns);
    const written =
      replaced !== undefined && REGISTER.test(path) && ids !== undefined
        ? redactRecord(text ?? '', replaced.text, { id: ids.after, tells, patterns })
        : replaced?.text;
    unlinked ||= REGISTER.test(path) && countPages(written) < countPages(text);
    const after = written === undefined || written === text ? bytes : Buffer.from(written);
    const named = replaceName(path, patterns);
    count += (replaced?.count ?? 0) + named.count;
    if (named.count === 0) return after === bytes ? [] : [{ path, before: bytes, after }];
    if (taken.has(named.text))
      throw new Refusal(
        `Nothing was written: ${named.text} is there already, and another file would take its place.`,
      );
    return [
      { path, before: bytes, after: null },
      { path: named.text, before: null, after },
    ];
  });
  return { change, count, unlinked };
}

function countPages(register = ''): number {
  return register.match(/\bhomepage:/g)?.length ?? 0;
}
