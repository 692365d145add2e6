import { join } from 'node:path';
import { digestSources } from '../../../src/seal/digest-sources.ts';
import { openSeriesFolder } from '../../../src/series-folder.ts';
import { VALID, write, type BrokenEdition, type Patch } from '../broken-edition.ts';

const people = openSeriesFolder(VALID).sha256('people.yaml') ?? '';
const sources = Object.fromEntries([
  ...digestSources(openSeriesFolder(join(VALID, '2031'))),
  ['people.yaml', people],
]);
const release = { file: 'conf2031-site.zip', sha256: people };
const seal = { sealedAt: '2031-09-01T12:00:00Z', sources, site: {}, release, versions: {} };
const SEALED: readonly Patch[] = [
  { kind: 'copy', file: 'people.yaml', to: '2031/people.yaml' },
  write('2031/seal.json', JSON.stringify(seal, null, 2)),
];

/** Defects that only a sealed edition can have. */
export const SEALED_CASES: readonly BrokenEdition[] = [
  {
    defect: 'the call of a sealed edition was reworded',
    patches: [...SEALED, write('2031/content/call.md', 'Papers were welcome.\n')],
    code: 'SEAL_BROKEN',
    place: '2031/content/call.md:1:1',
    reads: '',
    says: '"content/call.md" is not as it was sealed',
  },
];
