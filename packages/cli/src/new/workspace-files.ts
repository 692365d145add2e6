import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change } from '../change/change.ts';
import { Refusal } from '../refusal.ts';
import { addImporter, hasImporter } from './add-importer.ts';

/**
 * What makes an edition a package of the workspace, as another edition is one: `package.json`, `turbo.json`, and its
 * entry in the lock file beside the editions. Nothing where the other one is none.
 *
 * @throws {Refusal} when the lock file does not know the other edition
 */
export function makeWorkspaceFiles(editions: string, year: number, like: number): Change {
  const manifest = readIfThere(join(editions, String(like), 'package.json'));
  if (manifest === undefined) return [];
  const turbo = readIfThere(join(editions, String(like), 'turbo.json'));
  const file = (name: string, text: string) => ({
    path: `editions/${year}/${name}`,
    before: null,
    after: Buffer.from(text),
  });
  return [
    file('package.json', renamePackage(manifest, like, year)),
    ...(turbo === undefined ? [] : [file('turbo.json', turbo)]),
    ...makeLockEntry(editions, year, like),
  ];
}

/** The entry of an edition in the lock file; nothing where it is there, or where there is no lock file. */
export function makeLockEntry(editions: string, year: number, like: number): Change {
  const lock = readIfThere(join(dirname(editions), 'pnpm-lock.yaml'));
  if (lock === undefined || hasImporter(lock, `editions/${year}`)) return [];
  const after = addImporter(lock, `editions/${year}`, `editions/${like}`);
  if (after === undefined)
    throw new Refusal(
      `Nothing was written: pnpm-lock.yaml has no entry for editions/${like}, which that of ${year} is made from. Run "pnpm install" first.`,
    );
  return [{ path: 'pnpm-lock.yaml', before: Buffer.from(lock), after: Buffer.from(after) }];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

function renamePackage(text: string, from: number, to: number): string {
  const manifest = JSON.parse(text) as Manifest;
  const rename = (value: string) => value.replaceAll(String(from), String(to));
  const scripts = Object.entries(manifest.scripts ?? {}).map(([name, command]) => [name, rename(command)]);
  const renamed = {
    ...manifest,
    name: rename(manifest.name),
    version: '0.0.0',
    scripts: Object.fromEntries(scripts),
  };
  return `${JSON.stringify(renamed, null, 2)}\n`;
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
