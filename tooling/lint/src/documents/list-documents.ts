import { globSync } from 'node:fs';

const DOCUMENTS = [
  'README.md',
  '.changeset/README.md',
  '.github/**/*.md',
  '{apps,packages,tooling,editions}/*/README.md',
];

/** Documents that people read, relative to the root: every README, and what lies in `.github`. */
export function listDocuments(root: string): string[] {
  return DOCUMENTS.flatMap((pattern) =>
    globSync(pattern, { cwd: root, exclude: (path) => path.split('/').includes('node_modules') }),
  ).toSorted();
}
