import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runProgram } from './run-program.ts';

/** A tarball of `changeset pack`, and how it is to be published. */
interface PackedRelease {
  readonly kind: 'publish' | 'tag-only';
  readonly name: string;
  readonly version: string;
  readonly access: string;
  readonly tag: string;
  readonly tarball: { readonly path: string; readonly integrity: string };
}

/** What became of a release. */
export interface Published {
  readonly name: string;
  readonly version: string;
  /** `there` where an earlier run had published it. */
  readonly outcome: 'published' | 'there';
}

/**
 * Publishes what `changeset pack` left in a folder, in the order of its plan: what others need comes first. A run that was cut off
 * is taken up by running it again.
 *
 * npm publishes and not pnpm: it is the one that trades a workflow's identity for the right to publish, without a kept token.
 *
 * @param env the environment of npm
 * @param provenance whether the registry is shown where and from what the tarballs were built; only workflows can
 * @throws when a tarball is not the one that was packed, and with npm's words when it refuses
 */
export async function publishPacked(
  folder: string,
  { env, provenance }: { readonly env: NodeJS.ProcessEnv; readonly provenance: boolean },
): Promise<Published[]> {
  const { plan } = JSON.parse(readFileSync(join(folder, 'publish-plan.json'), 'utf8')) as {
    plan: readonly (readonly PackedRelease[])[];
  };
  const published: Published[] = [];
  for (const { name, version, access, tag, tarball } of plan
    .flat()
    .filter(({ kind }) => kind === 'publish')) {
    const path = resolve(folder, tarball.path);
    assertSame(path, tarball.integrity);
    const args = ['publish', path, '--access', access, '--tag', tag, ...(provenance ? ['--provenance'] : [])];
    try {
      await runProgram('npm', args, folder, env);
      published.push({ name, version, outcome: 'published' });
    } catch (error) {
      if (!isThereAlready(error)) throw error;
      published.push({ name, version, outcome: 'there' });
    }
  }
  return published;
}

function assertSame(path: string, integrity: string): void {
  const found = `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;
  if (found !== integrity)
    throw new Error(`${path} is not what was packed: ${found}, and ${integrity} in the plan.`);
}

/** As registries say it: npm's own with EPUBLISHCONFLICT or 403, verdaccio with 409. */
function isThereAlready(error: unknown): boolean {
  return (
    error instanceof Error &&
    /EPUBLISHCONFLICT|E409|previously published versions|already present/i.test(error.message)
  );
}
