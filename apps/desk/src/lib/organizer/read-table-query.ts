import {
  SUBMISSION_FLAGS,
  SUBMISSION_SORTS,
  SUBMISSION_STATES,
  type SubmissionFlag,
  type SubmissionSort,
} from '@ml4astro/api/desk';

/** What the address of the table asks for. */
export interface TableQuery {
  readonly q: string | undefined;
  readonly state: (typeof SUBMISSION_STATES)[number] | undefined;
  readonly topic: string | undefined;
  readonly flag: SubmissionFlag | undefined;
  readonly sort: SubmissionSort | undefined;
}

/** Reads the query of an address. What it does not know is as if it was not there. */
export function readTableQuery(search: URLSearchParams): TableQuery {
  const text = (name: string) => search.get(name)?.trim().slice(0, 200) || undefined;
  const among = <T extends string>(name: string, all: readonly T[]) =>
    all.find((each) => each === text(name));
  return {
    q: text('q'),
    state: among('state', SUBMISSION_STATES),
    topic: text('topic')?.slice(0, 100),
    flag: among('flag', SUBMISSION_FLAGS),
    sort: among('sort', SUBMISSION_SORTS),
  };
}
