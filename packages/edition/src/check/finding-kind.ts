import type { Finding } from '../finding.ts';

/** What a code stands for; `workshop check --explain` prints it. */
export interface FindingKind {
  /** What the finding says in capitals, and scripts rely on: it never changes its meaning. */
  readonly code: string;
  /** Errors make the check fail; warnings are for a person to judge. */
  readonly severity: Finding['severity'];
  /** What is the matter, and why it matters to someone. */
  readonly meaning: string;
  readonly example: {
    /** Lines of a file that raise it, with the file's name in a comment. */
    readonly wrong: string;
    /** What would be right. */
    readonly right: string;
  };
}

/** A place in a file of the editions' folder. */
export interface Place {
  /** Path from the folder that holds the editions. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
}

/** A finding of a kind at a place. */
export function finding({ code, severity }: FindingKind, place: Place, message: string): Finding {
  return { code, severity, ...place, message };
}
