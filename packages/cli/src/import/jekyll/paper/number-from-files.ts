import type { WrittenPaper } from './written-paper.ts';

/** `81` of `assets/81.pdf`, `paper_12.pdf`. */
export function numberFromFiles(files: WrittenPaper['files']): string | undefined {
  for (const { href } of files) {
    const stem =
      /(?:^|\/)(?:[a-z]*[ _-]?(?:paper|id|submission|poster)?[ _-]?)?0*(?<number>\d{1,4})(?:[ _-](?:camera|final|paper|cr)[^/]*)?\.pdf(?:[?#].*)?$/i.exec(
        href,
      )?.groups?.['number'];
    if (stem !== undefined) return stem;
  }
  return undefined;
}
