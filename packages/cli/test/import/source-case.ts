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
  /** What no file that changed may hold. */
  readonly lacks?: RegExp;
}
