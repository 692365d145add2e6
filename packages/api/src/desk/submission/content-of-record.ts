import { isDeepStrictEqual } from 'node:util';
import { sortConflicts, type SubmissionContent } from './submission-content.ts';
import type { SubmissionRecord } from './submission-record.ts';

/** What the form of a submission holds, as the database has it. */
export function contentOfRecord({ row, authors, conflicts }: SubmissionRecord): SubmissionContent {
  return {
    title: row.title,
    abstract: row.abstract,
    topics: row.topics,
    previousPublication: row.previousPublication,
    noteToChairs: row.noteToChairs,
    consentToPublish: row.consentToPublish,
    authors: authors.map(({ name, email, affiliation, orcid, presenting, mayEdit }) => ({
      name,
      email,
      affiliation,
      orcid,
      presenting,
      mayEdit,
    })),
    conflicts: sortConflicts(conflicts),
  };
}

/** The names of the fields in which two contents differ. */
export function changedFields(
  before: SubmissionContent,
  after: SubmissionContent,
): (keyof SubmissionContent)[] {
  const names = Object.keys(after) as (keyof SubmissionContent)[];
  return names.filter((name) => !isDeepStrictEqual(before[name], after[name]));
}
