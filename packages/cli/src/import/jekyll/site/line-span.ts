/** Lines of a file of the former site, counted from 1. */
export interface LineSpan {
  /** Path from the folder of the site. */
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** `index.md:12` or `index.md:12-14`, as reports write it. */
export function writeSpan({ file, from, to }: LineSpan): string {
  return from === to ? `${file}:${from}` : `${file}:${from}-${to}`;
}
