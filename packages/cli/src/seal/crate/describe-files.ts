import type { Asset } from '@ml4astro/edition';
import type { CrateEntity } from './crate-entity.ts';

/** A file of a sealed edition, by its path in the edition's folder. */
export interface DescribedFile {
  readonly path: string;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

const NAMES: Readonly<Record<string, string>> = {
  'edition.yaml': 'Facts, dates and roles of the edition',
  'schedule.yaml': 'The programme',
  'contributions.yaml': 'The accepted papers',
  'people.yaml': 'The persons whom the edition names',
  'series.yaml': 'The series that the edition belongs to',
  'assets/assets.yaml': 'Where each file of assets/ comes from, and its rights',
};

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  yaml: 'application/yaml',
  md: 'text/markdown',
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
};

/** One node for each file, in order of their paths. An asset bears its credit and its rights. */
export function describeFiles(
  files: readonly DescribedFile[],
  assets: readonly Asset[],
): readonly CrateEntity[] {
  const register = new Map(assets.map((asset) => [`assets/${asset.file}`, asset]));
  return files.map(({ path, sha256, size }) => {
    const asset = register.get(path);
    const type = MEDIA_TYPES[path.split('.').at(-1)?.toLowerCase() ?? ''];
    return {
      '@id': encodeURI(path),
      '@type': 'File',
      name: NAMES[path] ?? path,
      ...(type === undefined ? {} : { encodingFormat: type }),
      contentSize: String(size),
      sha256,
      ...(asset === undefined ? {} : { creditText: asset.credit, copyrightNotice: asset.rights }),
    };
  });
}
