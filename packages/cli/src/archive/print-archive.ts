import { statSync } from 'node:fs';
import type { SiteOrigin } from '../site/obtain-site.ts';
import type { WrittenZip } from '../zip/write-zip.ts';
import type { ZipSource } from '../zip/zip-source.ts';
import type { LeftOutAsset } from './left-out.ts';

/** What an archiving came to. */
export interface ArchiveReport {
  readonly out: string;
  /** How the site was come by. */
  readonly origin: SiteOrigin;
  readonly files: readonly ZipSource[];
  readonly leftOut: readonly LeftOutAsset[];
  /** `undefined` after `--dry-run`. */
  readonly written: WrittenZip | undefined;
}

const ORIGINS: Readonly<Record<SiteOrigin, string>> = {
  built: 'built',
  release: 'as sealed, from its release file',
  rebuilt: 'built, and as it was sealed',
  'rebuilt-differs': 'built, and NOT as it was sealed: its release file is not in .data/releases',
};

/** The report, for a person or as one JSON object. */
export function printArchive({ out, origin, files, leftOut, written }: ArchiveReport, json: boolean): string {
  const sized = files.map(({ path, content }) => ({ path, size: sizeOf(content) }));
  const left = leftOut.map(({ asset, address }) => ({ file: `assets/${asset.file}`, address }));
  if (json) {
    const report = {
      written: written !== undefined,
      file: out,
      ...written,
      site: origin,
      files: sized,
      leftOut: left,
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  }
  const parts = Map.groupBy(sized, ({ path }) => (path.includes('/') ? path.replace(/\/.*/s, '/') : path));
  const lines = [
    `site: ${ORIGINS[origin]}`,
    ...[...parts].map(
      ([part, within]) =>
        `  ${part.padEnd(20)} ${within.length} files, ${within.reduce((sum, { size }) => sum + size, 0)} bytes`,
    ),
    ...left.map(({ file, address }) => `not packed, its rights are unknown: ${file}, linked at ${address}`),
    written === undefined
      ? 'Nothing was written: --dry-run.'
      : `${out}: ${written.size} bytes, SHA-256 ${written.sha256}`,
  ];
  return `${lines.join('\n')}\n`;
}

function sizeOf(content: string | Uint8Array): number {
  return typeof content === 'string' ? statSync(content).size : content.length;
}
