/** Bytes that the file store has: a row is written only after they are safe there. */
export interface BlobTable {
  /** SHA-256 of the bytes in hexadecimal, which is their name in the store. */
  sha256: string;
  /** In bytes. */
  size: number;
  createdAt: Date;
}
