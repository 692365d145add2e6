import type { ViewersDesk } from '../desk-procedure.ts';
import { readListed, type ListedRow } from './read-listed.ts';
import { requireEditionAct } from './require-edition-act.ts';
import type { SubmissionFilter } from './submission-filter.ts';
import { SubmissionRecordOutput } from './submission-records.ts';
import { writeSubmissionsCsv } from './write-submissions-csv.ts';

/** A file that a browser keeps. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/**
 * The submissions that fit the filter, whole, as a file.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN` or `NOT_ALLOWED`
 */
export async function exportSubmissions(
  desk: ViewersDesk,
  { format, ...filter }: SubmissionFilter & { readonly format: 'csv' | 'json' },
): Promise<ExportedFile> {
  requireEditionAct('see-submissions', desk, filter.edition);
  // The schema is the list of what leaves: a column that is added to the table does not.
  const records = (await readListed(desk, filter)).map((row) => SubmissionRecordOutput.parse(describe(row)));
  const name = `submissions-${filter.edition}.${format}`;
  return format === 'csv'
    ? { name, type: 'text/csv; charset=utf-8', content: writeSubmissionsCsv(records) }
    : { name, type: 'application/json', content: `${JSON.stringify(records, null, 2)}\n` };
}

function describe(row: ListedRow): SubmissionRecordOutput {
  return {
    ...row,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    extendedUntil: row.extendedUntil?.toISOString() ?? null,
    fileBytes: row.fileSize,
  };
}
