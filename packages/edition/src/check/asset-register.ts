import { suggest } from '../closest-word.ts';
import type { Finding } from '../finding.ts';
import { listAssetMentions } from './asset-mentions.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { findRepetitions } from './repeated.ts';

export const ASSET_UNKNOWN: FindingKind = {
  code: 'ASSET_UNKNOWN',
  severity: 'error',
  meaning: 'A portrait, logo or file is named that assets/assets.yaml does not register.',
  example: { wrong: 'portrait: Doe.jpg', right: 'portrait: doe.jpg' },
};

export const ASSET_REPEATED: FindingKind = {
  code: 'ASSET_REPEATED',
  severity: 'error',
  meaning: 'A file is registered twice, with two statements about one right.',
  example: { wrong: '- file: doe.jpg\n- file: doe.jpg', right: '- file: doe.jpg' },
};

export const ASSET_UNREGISTERED: FindingKind = {
  code: 'ASSET_UNREGISTERED',
  severity: 'error',
  meaning: 'A file lies in assets/ and the register says neither where it came from nor who may show it.',
  example: {
    wrong: 'assets/doe.jpg   # not in assets/assets.yaml',
    right: 'pnpm workshop assets add 2025 DIR',
  },
};

export const ASSET_MISSING: FindingKind = {
  code: 'ASSET_MISSING',
  severity: 'error',
  meaning: 'A registered file is not in assets/.',
  example: { wrong: '- file: doe.jpg   # no such file', right: 'Put the file there, or take its entry out.' },
};

export const ASSET_CHANGED: FindingKind = {
  code: 'ASSET_CHANGED',
  severity: 'error',
  meaning:
    'A file is not the one that was registered: its checksum differs. What was agreed for one picture does not hold for another.',
  example: {
    wrong: 'sha256: 9f86…   # the file has 2c26…',
    right: 'Restore the file, or register the new one with its rights.',
  },
};

/** The register of assets itself is the one file of assets/ that needs no entry. */
const REGISTER = 'assets.yaml';

/** Names that the register does not have, or has twice. */
export function checkAssetNames({ edition, locate }: EditionScope): readonly Finding[] {
  const names = edition.assets.map(({ file }) => file);
  const unknown = listAssetMentions(edition)
    .filter(({ name }) => !names.includes(name))
    .map(({ name, as, file, path }) => {
      const message = `The ${as} "${name}" is not in assets/assets.yaml.${suggest(name, names) || ' "workshop assets add" takes it in.'}`;
      return finding(ASSET_UNKNOWN, locate(file, path), message);
    });
  const repeated = findRepetitions(names).map(({ value, index, firstIndex }) =>
    finding(
      ASSET_REPEATED,
      locate('assets/assets.yaml', [index, 'file']),
      `"${value}" is entry ${firstIndex + 1} already. Keep the one whose rights are right.`,
    ),
  );
  return [...unknown, ...repeated];
}

/** Files without an entry, entries without their file. */
export function checkAssetFiles({ edition, folder, locate }: EditionScope): readonly Finding[] {
  const registered = new Set(edition.assets.map(({ file }) => file));
  const unregistered = folder
    .list('assets')
    .filter(({ name, kind }) => name !== REGISTER && !(kind === 'file' && registered.has(name)))
    .map(({ name, kind }) => {
      const what =
        kind === 'file' ? 'is not in assets/assets.yaml' : 'is a folder or a link; assets/ holds files alone';
      const place = { ...locate(`assets/${name}`, []), line: 1, column: 1 };
      return finding(
        ASSET_UNREGISTERED,
        place,
        `"${name}" ${what}. "workshop assets add" takes a file in with its rights.`,
      );
    });
  const changed = edition.assets.flatMap(({ file, sha256 }, index) => {
    const actual = folder.sha256(`assets/${file}`);
    if (actual === sha256) return [];
    if (actual === undefined) {
      const message = `"${file}" is registered and not in assets/. Put it there, or take this entry out.`;
      return [finding(ASSET_MISSING, locate('assets/assets.yaml', [index, 'file']), message)];
    }
    const message = `"${file}" has the checksum ${actual}. Restore the registered file, or register this one with its own rights.`;
    return [finding(ASSET_CHANGED, locate('assets/assets.yaml', [index, 'sha256']), message)];
  });
  return [...unregistered, ...changed];
}
