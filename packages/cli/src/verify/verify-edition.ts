import { EXIT } from '../exit-code.ts';
import { getSeal } from '../seal/get-seal.ts';
import { locateRelease } from '../seal/release-file.ts';
import type { VerifyOptions } from './command.ts';
import { printVerification } from './print-verification.ts';
import { unproved, type Proof } from './proof.ts';
import { unpackProved } from './unpack-proved.ts';
import { verifyRebuild } from './verify-rebuild.ts';
import { verifyRelease } from './verify-release.ts';
import { verifySources } from './verify-sources.ts';

/** What `workshop verify --json` prints. */
export interface Verification {
  readonly year: number;
  readonly sealedAt: string;
  /** The files in git. */
  readonly sources: Proof;
  /** The archive of the built site, and every file in it. */
  readonly release: Proof;
  /** The site, built again. */
  readonly rebuild: Proof;
}

/**
 * Proves what can be proved of a sealed edition, and prints it.
 *
 * @param editions the folder of the editions
 * @returns the exit code
 * @throws {Refusal} when the year is not sealed, or what was named is not there
 * @throws {WrongUse} when there is no such year
 */
export async function verifyEdition(editions: string, year: string, options: VerifyOptions): Promise<number> {
  const seal = getSeal(editions, year);
  const place = locateRelease(editions, seal.release.file, options.release);
  const verification: Verification = {
    year: Number(year),
    sealedAt: seal.sealedAt,
    sources: verifySources(editions, year, seal),
    release: await verifyRelease(place, seal, options.release !== undefined),
    rebuild: options.rebuild
      ? await verifyRebuild(editions, year, seal)
      : unproved('it was not built again (--rebuild does).'),
  };
  if (options.unpack !== undefined) await unpackProved(place, options.unpack, verification.release);
  process.stdout.write(
    options.json ? `${JSON.stringify(verification, null, 2)}\n` : printVerification(verification),
  );
  const { sources, release, rebuild } = verification;
  return [sources, release, rebuild].some(({ state }) => state === 'broken') ? EXIT.refused : EXIT.done;
}
