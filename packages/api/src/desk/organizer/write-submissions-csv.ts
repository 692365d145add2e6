import { stringify } from 'csv-stringify/sync';
import type { SubmissionRecordOutput } from './submission-records.ts';

/**
 * Submissions as CSV (RFC 4180: a header row, lines ended by CR LF), in UTF-8; lists are joined with "; ". A spreadsheet
 * would run a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return as a formula: such a cell begins with an
 * apostrophe instead, which spreadsheets take as "this is text" (OWASP, CSV Injection).
 */
export function writeSubmissionsCsv(records: readonly SubmissionRecordOutput[]): string {
  const rows = records.map(({ authors, topics, conflicts, ...record }) => ({
    ...record,
    authors: authors.map(({ name }) => name).join('; '),
    emails: authors.map(({ email }) => email).join('; '),
    affiliations: authors.map(({ affiliation }) => affiliation).join('; '),
    orcids: authors.map(({ orcid }) => orcid ?? '').join('; '),
    presenting: authors
      .filter(({ presenting }) => presenting)
      .map(({ name }) => name)
      .join('; '),
    topics: topics.join('; '),
    conflicts: conflicts.map(({ kind, value }) => `${kind}: ${value}`).join('; '),
  }));
  return stringify(rows, {
    header: true,
    columns: [...COLUMNS],
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'yes' : 'no') },
  });
}

/** The columns, in order. They are an interface to other programs: add at the end, rename none. */
const COLUMNS = [
  'number',
  'id',
  'state',
  'title',
  'authors',
  'emails',
  'affiliations',
  'orcids',
  'presenting',
  'topics',
  'abstract',
  'previousPublication',
  'consentToPublish',
  'noteToChairs',
  'conflicts',
  'createdAt',
  'updatedAt',
  'submittedAt',
  'withdrawnAt',
  'extendedUntil',
  'fileVersion',
  'fileName',
  'fileSha256',
  'filePages',
  'fileBytes',
  'warnings',
  'anonymity',
  'hidden',
];
