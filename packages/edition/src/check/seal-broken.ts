import type { Finding } from '../finding.ts';
import { compareManifest, type ManifestDifference } from '../seal/compare-manifest.ts';
import { digestSources } from '../seal/digest-sources.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';

export const SEAL_BROKEN: FindingKind = {
  code: 'SEAL_BROKEN',
  severity: 'error',
  meaning:
    'A file of a sealed edition is not the one that seal.json records: the public record would change unsaid.',
  example: {
    wrong: '2022/schedule.yaml   # edited after the sealing',
    right: 'git checkout -- editions/2022/schedule.yaml',
  },
};

const SENTENCES: Record<ManifestDifference['kind'], (path: string) => string> = {
  changed: (path) => `"${path}" is not as it was sealed: its checksum differs from seal.json. Restore it`,
  missing: (path) => `"${path}" was sealed and is not there any more. Restore it`,
  added: (path) => `"${path}" was not there when the edition was sealed. Take it away`,
};

/** Each file of a sealed edition that changed, went or came since. */
export function checkSealBroken({ edition, folder, locate, locateKey }: EditionScope): readonly Finding[] {
  if (edition.seal === undefined) return [];
  return compareManifest(edition.seal.sources, digestSources(folder)).map(({ path, kind }) => {
    const place =
      kind === 'missing'
        ? locateKey('seal.json', ['sources'], path)
        : { ...locate(path, []), line: 1, column: 1 };
    const amend = `or record a correction that readers are told of: workshop amend ${edition.year} --reason "…".`;
    return finding(SEAL_BROKEN, place, `${SENTENCES[kind](path)}, ${amend}`);
  });
}
