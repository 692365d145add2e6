/** A file that goes into an archive. */
export interface ZipSource {
  /** Its path in the archive, with `/` and without `..`. */
  readonly path: string;
  /** The absolute path of a file whose bytes it gets, or the bytes. */
  readonly content: string | Uint8Array;
}
