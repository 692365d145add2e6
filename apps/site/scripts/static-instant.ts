import { resolve } from 'node:path';
import {
  findBoundaryBefore,
  instantOfSeal,
  parseInstant,
  systemClock,
  WorkshopError,
  yearOfSlug,
} from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';

/**
 * Prints the instant that a static build of `target` renders: the last one up to `SITE_AT` (or now) at which its state
 * changed. Until the next such instant every build says the same, so it is the same, byte for byte, whatever the day.
 * A sealed edition renders the instant of its seal, whatever `SITE_AT` says.
 *
 * @throws {WorkshopError} when `SITE_AT` is no instant, or no edition lives at `target`
 */
function staticInstant(target: string, env: Readonly<Record<string, string | undefined>>): string {
  const directory = resolve(env['EDITIONS_DIR'] ?? '../../editions');
  const now = env['SITE_AT'] ? parseInstant(env['SITE_AT']) : systemClock.now();

  // An edition's own build reads no later year, not even to find its date.
  const { editions } = loadSeries(directory, yearOfSlug(target));
  const shown = target === 'hub' ? editions : editions.filter(({ slug }) => slug === target);
  if (shown.length === 0) {
    const known = editions.map(({ slug }) => slug).join(', ');
    throw new WorkshopError(
      'EDITION_UNKNOWN',
      `No edition in ${directory} has the path /${target}. There are: ${known}.`,
    );
  }
  const seal = shown.length === 1 && target !== 'hub' ? shown[0]?.seal : undefined;
  if (seal !== undefined) return instantOfSeal(seal).toString();
  return (findBoundaryBefore(shown, now) ?? now).toString();
}

try {
  console.log(staticInstant(process.argv[2] ?? 'hub', process.env));
} catch (error) {
  if (!(error instanceof WorkshopError)) throw error;
  console.error(error.message);
  process.exit(1);
}
