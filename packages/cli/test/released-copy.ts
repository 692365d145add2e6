import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { writeZip } from '../src/zip/write-zip.ts';
import { VALID } from './run-workshop.ts';
import { sealCopy } from './seal-copy.ts';

/** The valid series, its edition sealed with a site that was written by hand: nothing has to be built. */
export interface ReleasedCopy extends Disposable {
  readonly root: string;
  readonly editions: string;
  /** Writes another site and its release file, and lets the seal name them. */
  release(site: Readonly<Record<string, string>>): Promise<void>;
  /** The release file. */
  readonly archive: string;
}

/** @param site the files of the edition's site, by path from the host's root */
export async function makeReleasedCopy(site: Readonly<Record<string, string>>): Promise<ReleasedCopy> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'workshop-released-')));
  const editions = join(root, 'editions');
  cpSync(VALID, editions, { recursive: true });
  sealCopy(editions, 2031);
  const archive = join(root, '.data/releases/seas2031-site.zip');
  mkdirSync(join(root, '.data/releases'), { recursive: true });
  const release = async (files: Readonly<Record<string, string>>) => {
    const sources = Object.entries(files).map(([path, text]) => ({
      path,
      content: Buffer.from(text, 'latin1'),
    }));
    const { sha256 } = await writeZip(archive, sources);
    const sealFile = join(editions, '2031/seal.json');
    const seal = JSON.parse(readFileSync(sealFile, 'utf8')) as Readonly<Record<string, unknown>>;
    const digests = sources.map(({ path, content }) => [
      path,
      createHash('sha256').update(content).digest('hex'),
    ]);
    writeFileSync(
      sealFile,
      JSON.stringify({
        ...seal,
        site: Object.fromEntries(digests) as unknown,
        release: { file: 'seas2031-site.zip', sha256 },
      }),
    );
  };
  await release(site);
  return { root, editions, archive, release, [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
}
