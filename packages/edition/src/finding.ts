/** Something that `workshop check` has to say about a place in the files. */
export interface Finding {
  /** One of the documented codes, such as `PERSON_UNKNOWN`. */
  readonly code: string;
  /** Errors make the check fail; warnings are for a person to judge. */
  readonly severity: 'error' | 'warning';
  /** Path from the folder that holds the editions: `2023/schedule.yaml`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** What is wrong, and what would be right. */
  readonly message: string;
}
